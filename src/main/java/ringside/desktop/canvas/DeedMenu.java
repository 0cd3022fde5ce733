package ringside.desktop.canvas;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;

import ringside.desktop.action.Hand;
import ringside.desktop.control.ActionMenu;
import ringside.desktop.inspector.Fitting;
import ringside.desktop.session.Sight;
import ringside.graph.Ref;

import java.util.Optional;

/// The context menu: what can be done with the thing under the pointer. Opening it selects the
/// thing, so that the action meets what was pointed at.
public final class DeedMenu {
    private final Sight session;
    private final Hand hand;
    private final Node surface;
    private Optional<ContextMenu> open = Optional.empty();

    public DeedMenu(Sight session, Hand hand, Node surface) {
        this.session = session;
        this.hand = hand;
        this.surface = surface;
    }

    /// Opens at a point of the screen.
    public void open(Optional<Ref> ref, double screenX, double screenY) {
        hide();
        session.select(ref);
        if (session.refuses()) return;
        var actions = Fitting.of(ref, session.situation(ref).ring().isPresent());
        var menu = ActionMenu.context(actions, ref, session, hand, surface);
        menu.setId("deeds");
        menu.setAutoHide(true);
        open = Optional.of(menu);
        menu.show(surface, screenX, screenY);
    }

    /// Opens it beside a point of the surface, for the keyboard.
    void open(Optional<Ref> ref, Point2D beside) {
        var at = surface.localToScreen(beside);
        if (at != null) open(ref, at.getX(), at.getY());
    }

    /// Opens where it was asked for, by whichever hand.
    void asked(ContextMenuEvent event, Touch touch) {
        touch.settle();
        if (event.isKeyboardTrigger()) touch.menu(touch.focus());
        else open(touch.at(event.getX(), event.getY()), event.getScreenX(), event.getScreenY());
        event.consume();
    }

    void hide() {
        open.ifPresent(ContextMenu::hide);
        open = Optional.empty();
    }
}
