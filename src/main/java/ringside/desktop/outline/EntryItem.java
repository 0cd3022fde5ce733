package ringside.desktop.outline;

import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

import ringside.graph.Entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// A line of the table. What stands below it is asked for when it is unfolded, and changed from
/// then on, never made anew.
final class EntryItem extends TreeItem<Entry> {
    /// From so many new lines on, one change of the whole list costs less than one a line.
    private static final int MANY = 24;

    private final OutlineTree tree;
    private boolean loaded;

    EntryItem(OutlineTree tree, Entry entry) {
        super(entry);
        this.tree = tree;
    }

    @Override
    public ObservableList<TreeItem<Entry>> getChildren() {
        if (!loaded) {
            loaded = true;
            super.getChildren().setAll(made(tree.entries(this), Map.of()));
        }
        return super.getChildren();
    }

    @Override
    public boolean isLeaf() {
        return loaded ? super.getChildren().isEmpty() : tree.leaf(this);
    }

    boolean loaded() {
        return loaded;
    }

    List<EntryItem> items() {
        return getChildren().stream().map(EntryItem.class::cast).toList();
    }

    /// Forgets what is folded away; it is asked for again when it is unfolded.
    void unload() {
        super.getChildren().clear();
        loaded = false;
    }

    /// Shows these lines below, by the fewest changes.
    void match(List<Entry> wanted) {
        var shown = super.getChildren();
        if (shown.stream().map(TreeItem::getValue).toList().equals(wanted)) return;
        var names = new HashSet<>(wanted);
        shown.removeIf(item -> !names.contains(item.getValue()));
        var known = new HashMap<Entry, TreeItem<Entry>>();
        shown.forEach(item -> known.put(item.getValue(), item));
        if (wanted.size() - known.size() > MANY || !inOrder(shown, wanted))
            shown.setAll(made(wanted, known));
        else
            for (var i = 0; i < wanted.size(); i++)
                if (i == shown.size() || !shown.get(i).getValue().equals(wanted.get(i)))
                    shown.add(i, tree.item(this, wanted.get(i)));
    }

    private static boolean inOrder(List<TreeItem<Entry>> shown, List<Entry> wanted) {
        var names = new HashSet<Entry>();
        shown.forEach(item -> names.add(item.getValue()));
        return shown.stream()
                .map(TreeItem::getValue)
                .toList()
                .equals(wanted.stream().filter(names::contains).toList());
    }

    private List<TreeItem<Entry>> made(List<Entry> wanted, Map<Entry, TreeItem<Entry>> known) {
        var items = new ArrayList<TreeItem<Entry>>();
        for (var entry : wanted) {
            var item = known.get(entry);
            items.add(item == null ? tree.item(this, entry) : item);
        }
        return items;
    }
}
