package ringside.desktop.canvas;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import ringside.graph.Ref;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The keyboard on the picture: one tab stop, arrows from neighbour to neighbour, Enter selects.
///
/// Keys that it does not know go on to the window.
final class KeyWalk {
    /// What keys can do to the picture.
    interface Grip {
        /// Ends whatever plays.
        void settle();

        Optional<Ref> focus();

        void focus(Ref ref);

        void select(Optional<Ref> ref);

        /// What Enter means on a thing.
        void enter(Optional<Ref> ref);

        void menu(Optional<Ref> ref);

        /// Steps back out of a way of looking.
        ///
        /// @return whether there was one
        boolean leave();

        /// Has something found by whoever has the time.
        <T> void make(Supplier<T> slow, Consumer<T> taken);
    }

    private final Hands hands;
    private final Grip grip;
    private final Camera camera;
    private final Supplier<Walk> walk;
    private final Deque<BiFunction<Walk, Ref, Optional<Ref>>> ways = new ArrayDeque<>();
    private boolean going;

    KeyWalk(Hands hands, Grip grip, Camera camera, Supplier<Walk> walk) {
        this.hands = hands;
        this.grip = grip;
        this.camera = camera;
        this.walk = walk;
    }

    void pressed(KeyEvent event) {
        if (event.getCode().isModifierKey()) return;
        if (!transport(event)) grip.settle();
        if (done(event)) event.consume();
    }

    /// Keys that walk in a film must not end it; arrows walk in the graph here.
    private static boolean transport(KeyEvent event) {
        return !event.getCode().isArrowKey()
                && Projector.TRANSPORT.stream()
                        .flatMap(action -> action.keys().stream())
                        .anyMatch(key -> key.match(event));
    }

    private boolean done(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown()) return false;
        if (event.isShortcutDown()) return zoomed(event.getCode());
        return switch (event.getCode()) {
            case LEFT -> go(Walk::left);
            case RIGHT -> go(Walk::right);
            case UP -> go(Walk::up);
            case DOWN -> go(Walk::down);
            case ENTER -> done(() -> grip.enter(grip.focus()));
            case CONTEXT_MENU -> done(() -> grip.menu(grip.focus()));
            case F10 -> event.isShiftDown() && done(() -> grip.menu(grip.focus()));
            case ESCAPE ->
                    hands.cancel() || grip.leave() || done(() -> grip.select(Optional.empty()));
            case F -> done(camera::fit);
            case DIGIT1, NUMPAD1 -> done(camera::actual);
            case PLUS, ADD, EQUALS -> done(camera::nearer);
            case MINUS, SUBTRACT -> done(camera::farther);
            default -> false;
        };
    }

    private boolean zoomed(KeyCode code) {
        return switch (code) {
            case PLUS, ADD, EQUALS -> done(camera::nearer);
            case MINUS, SUBTRACT -> done(camera::farther);
            case DIGIT0, NUMPAD0 -> done(camera::fit);
            default -> false;
        };
    }

    /// Each press of an arrow goes on from where the one before led to.
    private boolean go(BiFunction<Walk, Ref, Optional<Ref>> way) {
        ways.add(way);
        if (!going) go();
        return true;
    }

    private void go() {
        going = !ways.isEmpty();
        if (!going) return;
        var way = ways.removeFirst();
        var ground = walk.get();
        var here = grip.focus();
        grip.make(
                () -> here.isPresent() ? way.apply(ground, here.get()) : ground.start(),
                there -> {
                    there.ifPresent(grip::focus);
                    go();
                });
    }

    private static boolean done(Runnable deed) {
        deed.run();
        return true;
    }
}
