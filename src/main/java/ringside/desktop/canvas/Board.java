package ringside.desktop.canvas;

import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.picture.DisplayList;
import ringside.picture.Drawn;
import ringside.picture.Mark;

import java.util.List;
import java.util.Optional;

/// The page that is on screen at this instant.
final class Board implements Drawn {
    private Page page = Page.BLANK;

    void show(Page next) {
        page = next;
    }

    Page page() {
        return page;
    }

    DisplayList list() {
        return page.list();
    }

    /// What lies under a point of the screen.
    Optional<Ref> at(Viewport view, double screenX, double screenY) {
        return page.hits().at(view.worldX(screenX), view.worldY(screenY), view.scale());
    }

    @Override
    public List<Mark> of(Ref ref) {
        return page.owned().getOrDefault(ref, List.of());
    }

    @Override
    public List<Mark> within(Box part) {
        return page.hits().within(part);
    }
}
