package ringside.desktop.canvas;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

import ringside.desktop.action.Action;
import ringside.desktop.action.Hand;
import ringside.desktop.control.ActionMenu;
import ringside.desktop.inspector.Fitting;
import ringside.desktop.session.Sight;
import ringside.graph.Ref;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The context menu: what can be done with the thing under the pointer. Opening it selects the
/// thing, so that the action meets what was pointed at.
final class DeedMenu {
    private final Sight session;
    private final Hand hand;
    private final Node surface;
    private final Consumer<Optional<Action>> pointed;
    private Optional<ContextMenu> open = Optional.empty();

    /// `pointed` hears which item the pointer is on.
    DeedMenu(Sight session, Hand hand, Node surface, Consumer<Optional<Action>> pointed) {
        this.session = session;
        this.hand = hand;
        this.surface = surface;
        this.pointed = pointed;
    }

    void open(Optional<Ref> ref, double screenX, double screenY) {
        hide();
        session.select(ref);
        var situation = session.situation(ref);
        var actions = Fitting.of(ref, situation.ring().isPresent());
        var menu = ActionMenu.context(actions, situation, hand, surface);
        menu.setId("deeds");
        menu.setAutoHide(true);
        menu.setOnHidden(_ -> pointed.accept(Optional.empty()));
        open = Optional.of(menu);
        menu.show(surface, screenX, screenY);
        watch(menu, actions);
    }

    /// Opens it beside a point of the surface, for the keyboard.
    void open(Optional<Ref> ref, Point2D beside) {
        var at = surface.localToScreen(beside);
        if (at != null) open(ref, at.getX(), at.getY());
    }

    private void watch(ContextMenu menu, List<Action> actions) {
        var items = menu.getItems().stream().filter(item -> item.getId() != null).toList();
        for (var place = 0; place < items.size(); place++)
            watch(items.get(place), actions.get(place));
    }

    private void watch(MenuItem item, Action action) {
        var node = item.getStyleableNode();
        if (node == null) return;
        node.hoverProperty()
                .subscribe(over -> pointed.accept(over ? Optional.of(action) : Optional.empty()));
        node.focusedProperty()
                .subscribe(on -> pointed.accept(on ? Optional.of(action) : Optional.empty()));
    }

    void hide() {
        open.ifPresent(ContextMenu::hide);
        open = Optional.empty();
    }
}
