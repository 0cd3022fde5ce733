package ringside.desktop.outline;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;

import ringside.desktop.theme.TextSize;
import ringside.graph.Branches;
import ringside.graph.Entry;
import ringside.graph.Ref;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The table itself: columns, order, and what is on screen kept in step with the tree.
///
/// Law: a new moment is told to the lines that are on screen and to no other.
final class OutlineTable extends TreeTableView<Entry> {
    private final OutlineTree tree;
    private final List<Runnable> onScreen = new ArrayList<>();
    private RowWords words;
    private boolean moving;

    OutlineTable(Branches branches) {
        tree = new OutlineTree(branches);
        words = new RowWords(branches);
        setId("outline-table");
        getStyleClass().add("outline-table");
        setShowRoot(false);
        setRoot(tree.root());
        setTableMenuButtonVisible(true);
        setFixedCellSize(TextSize.px(27));
        for (var facet : Facet.values()) getColumns().add(column(facet));
        setRowFactory(_ -> new EntryRow(this));
        setSortPolicy(_ -> sorted());
    }

    OutlineTree tree() {
        return tree;
    }

    RowWords words() {
        return words;
    }

    /// Calls whenever another moment is shown; for cells, of which there are as many as fit.
    void onMove(Runnable say) {
        onScreen.add(say);
    }

    /// Another moment, or another part of it.
    void show(Branches branches, Sieve sieve) {
        words = new RowWords(branches);
        moved(() -> tree.show(branches, sieve));
    }

    private void moved(Runnable change) {
        moving = true;
        change.run();
        onScreen.forEach(Runnable::run);
        moving = false;
    }

    /// Whether lines come and go just now, so that a selection is nobody's wish.
    boolean moving() {
        return moving;
    }

    /// Goes to the line of this address; without one, or where it is not shown, nothing is
    /// selected.
    void select(Optional<Ref> ref) {
        moving = true;
        var here = Optional.ofNullable(getSelectionModel().getSelectedItem());
        var stays =
                ref.isPresent()
                        && here.filter(at -> at.getValue().standsFor(ref.get())).isPresent();
        if (!stays) ref.flatMap(tree::reveal).ifPresentOrElse(this::go, this::leave);
        moving = false;
    }

    private void go(TreeItem<Entry> item) {
        var row = getRow(item);
        getSelectionModel().select(item);
        getFocusModel().focus(row);
        if (!inSight(row)) scrollTo(Math.max(0, row - 4));
    }

    /// A heading stays selected: there is nothing else that it could mean.
    private void leave() {
        var here = getSelectionModel().getSelectedItem();
        if (here != null && here.getValue().about().isPresent())
            getSelectionModel().clearSelection();
    }

    private boolean inSight(int row) {
        return lookupAll(".tree-table-row-cell").stream()
                .map(EntryRow.class::cast)
                .filter(EntryRow::isVisible)
                .anyMatch(
                        it ->
                                it.getIndex() == row
                                        && it.getBoundsInParent().getMaxY() < getHeight() - 40);
    }

    private TreeTableColumn<Entry, Entry> column(Facet facet) {
        var column = new TreeTableColumn<Entry, Entry>(facet.title());
        column.setId("column-" + facet.id());
        column.setPrefWidth(TextSize.px(facet.width()));
        column.setCellValueFactory(line -> new SimpleObjectProperty<>(line.getValue().getValue()));
        column.setCellFactory(_ -> new EntryCell(facet, this));
        column.setUserData(facet);
        return column;
    }

    private boolean sorted() {
        Optional<Comparator<Entry>> order =
                getSortOrder().stream()
                        .map(this::order)
                        .reduce((first, then) -> first.thenComparing(then));
        moved(() -> tree.order(order));
        return true;
    }

    private Comparator<Entry> order(TreeTableColumn<Entry, ?> column) {
        Comparator<Entry> order =
                (a, b) -> ((Facet) column.getUserData()).order(words).compare(a, b);
        return column.getSortType() == TreeTableColumn.SortType.ASCENDING
                ? order
                : order.reversed();
    }
}
