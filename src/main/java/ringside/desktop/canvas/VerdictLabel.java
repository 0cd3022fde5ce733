package ringside.desktop.canvas;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/// One line beside the pointer while a link is drawn: whether the kernel would do it, and why not.
final class VerdictLabel extends Label {
    private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");
    private static final double WIDEST = 300;
    private static final double AWAY = 16;
    private double pointerX;
    private double pointerY;

    VerdictLabel() {
        getStyleClass().add("verdict");
        setWrapText(true);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// Says it beside this point of the view; empty words take it away.
    void say(String words, boolean good, double x, double y) {
        setText(words);
        setVisible(!words.isEmpty());
        pseudoClassStateChanged(IMPOSSIBLE, !good);
        pointerX = x;
        pointerY = y;
        if (getParent() != null) getParent().requestLayout();
    }

    /// Takes its place in a view of this size, beside the pointer and inside.
    void settle(double width, double height) {
        var wide = Math.min(prefWidth(-1), WIDEST);
        var high = prefHeight(wide);
        var left = Math.min(pointerX + AWAY, width - wide - AWAY);
        var top = Math.min(pointerY + AWAY, height - high - AWAY);
        resizeRelocate(Math.max(0, left), Math.max(0, top), wide, high);
    }
}
