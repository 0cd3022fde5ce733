package ringside.desktop.outline;

import javafx.scene.control.TreeTableCell;

import ringside.graph.Entry;

/// What one column says of one line; asked again whenever the story moves.
final class EntryCell extends TreeTableCell<Entry, Entry> {
    private final Facet facet;
    private final OutlineTable table;

    EntryCell(Facet facet, OutlineTable table) {
        this.facet = facet;
        this.table = table;
        getStyleClass().add("facet-" + facet.id());
        if (facet.mono()) getStyleClass().add("mono");
        table.onMove(this::say);
    }

    @Override
    protected void updateItem(Entry item, boolean empty) {
        super.updateItem(item, empty);
        say();
    }

    private void say() {
        var entry = getItem();
        setText(isEmpty() || entry == null ? "" : facet.say(table.words(), entry));
    }
}
