package ringside.desktop.present;

import javafx.scene.input.KeyEvent;

/// What a key means while somebody presents: those that remotes send, and a few of the keyboard.
enum Press {
    NEXT,
    PREVIOUS,
    FIRST,
    LAST,
    BLACK,
    SHAPE,
    FULL_SCREEN,
    LEAVE,
    NOTHING;

    static Press of(KeyEvent event) {
        if (event.isShortcutDown() && event.isShiftDown())
            return event.getCode() == javafx.scene.input.KeyCode.P ? LEAVE : NOTHING;
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) return NOTHING;
        return switch (event.getCode()) {
            case RIGHT, DOWN, PAGE_DOWN, SPACE, ENTER, PERIOD -> NEXT;
            case LEFT, UP, PAGE_UP, BACK_SPACE -> PREVIOUS;
            case HOME -> FIRST;
            case END -> LAST;
            case B -> BLACK;
            case A -> SHAPE;
            case F11 -> FULL_SCREEN;
            case ESCAPE -> LEAVE;
            // a remote that lost count begins the show that runs already
            case F5 -> NOTHING;
            default -> NOTHING;
        };
    }
}
