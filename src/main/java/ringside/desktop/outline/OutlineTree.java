package ringside.desktop.outline;

import javafx.scene.control.TreeItem;

import ringside.graph.Branches;
import ringside.graph.Entry;
import ringside.graph.Entry.Section;
import ringside.graph.Entry.Thing;
import ringside.graph.Ref;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The lines that are unfolded, kept in step with the story.
///
/// Law: a line that two moments share is the same item in both, with what a person unfolded or
/// folded below it; only lines that came or went are touched.
final class OutlineTree {
    /// Stories up to this size are unfolded when they are opened.
    private static final int SMALL = 300;
    private static final int DEEP = 40;
    private final EntryItem root = new EntryItem(this, new Entry.Heading(Section.PROCESSES));
    private final Map<String, Boolean> unfolded = new HashMap<>();
    private Branches branches;
    private Sieve sieve = Sieve.ALL;
    private Optional<Comparator<Entry>> order = Optional.empty();

    OutlineTree(Branches branches) {
        this.branches = branches;
        root.setExpanded(true);
    }

    TreeItem<Entry> root() {
        return root;
    }

    Branches branches() {
        return branches;
    }

    Sieve sieve() {
        return sieve;
    }

    /// A moment, and what of it is let through: what words find, with its holders. Other words than
    /// before unfold the tree anew.
    void show(Branches next, Sieve found) {
        var same = sieve.words().equals(found.words());
        branches = next;
        sieve = found;
        if (!same) root.unload();
        sync(root);
        if (!same) root.getChildren();
    }

    /// The order below each line; without one it is the kernel's.
    void order(Optional<Comparator<Entry>> next) {
        order = next;
        sync(root);
    }

    private void sync(EntryItem item) {
        if (!item.loaded()) return;
        if (!item.isExpanded()) {
            item.unload();
            return;
        }
        item.match(entries(item));
        item.items().forEach(this::sync);
    }

    /// What stands below a line, as far as the filter lets through, in order.
    List<Entry> entries(EntryItem item) {
        var below = item == root ? branches.roots() : below(item);
        var shown = below.stream().filter(entry -> passes(item, entry));
        return order.map(shown::sorted).orElse(shown).toList();
    }

    private List<Entry> below(EntryItem item) {
        return repeated(item) ? List.of() : branches.below(item.getValue());
    }

    private boolean passes(EntryItem above, Entry entry) {
        if (entry instanceof Entry.Heading)
            return sieve.open() || branches.below(entry).stream().anyMatch(sieve::shows);
        if (sieve.shows(entry)) return true;
        for (TreeItem<Entry> at = above; at != null && at != root; at = at.getParent())
            if (sieve.finds(at.getValue())) return true;
        return false;
    }

    /// Whether a line stands below one of its own: such a circle is not gone round twice.
    private boolean repeated(EntryItem item) {
        var ref = item.getValue().about();
        if (ref.isEmpty()) return false;
        for (var at = item.getParent(); at != null && at != root; at = at.getParent())
            if (at.getValue().about().equals(ref)) return true;
        return false;
    }

    boolean leaf(EntryItem item) {
        if (item == root) return false;
        return branches.leaf(item.getValue()) || entries(item).isEmpty();
    }

    /// A new line below another, folded as a person left it last.
    EntryItem item(EntryItem above, Entry entry) {
        var item = new EntryItem(this, entry);
        var path = path(above) + "/" + name(entry);
        item.setExpanded(expanded(path, depth(above), entry));
        item.expandedProperty()
                .addListener(
                        (_, _, now) -> {
                            if (sieve.open()) unfolded.put(path, now);
                        });
        return item;
    }

    private boolean expanded(String path, int depth, Entry entry) {
        if (!sieve.open()) return leading(entry);
        var known = unfolded.get(path);
        return known != null ? known : inviting(depth, entry);
    }

    /// Whether a filter unfolds a line: a ring that leads to what was found only where it stands
    /// first, or each of its holders would repeat it.
    private boolean leading(Entry entry) {
        if (!(entry instanceof Thing thing)) return true;
        return sieve.leads(entry) && (!(thing.ref() instanceof Ref.OfKey) || first(thing));
    }

    private boolean first(Thing thing) {
        var way = branches.way(thing.ref());
        return !way.isEmpty() && thing.equals(way.getLast());
    }

    /// Whether a line is unfolded that nobody touched yet: where a thing stands first, in a story
    /// that is not too large.
    private boolean inviting(int depth, Entry entry) {
        if (!(entry instanceof Thing thing)) return true;
        if (depth > DEEP || branches.fate(entry).ghost()) return false;
        if (!(thing.ref() instanceof Ref.OfKey))
            return depth < 2 || branches.topology().things().size() <= SMALL;
        return branches.topology().things().size() <= SMALL && first(thing);
    }

    private String path(TreeItem<Entry> item) {
        return item == null || item == root
                ? ""
                : path(item.getParent()) + "/" + name(item.getValue());
    }

    private int depth(TreeItem<Entry> item) {
        return item == null || item == root ? 0 : 1 + depth(item.getParent());
    }

    private static String name(Entry entry) {
        return switch (entry) {
            case Entry.Heading(var section) -> section.name();
            case Thing thing -> thing.ref().id() + thing.how().map(Enum::name).orElse("");
        };
    }

    /// The line that stands for an address, its holders unfolded; empty for what is not shown.
    Optional<EntryItem> reveal(Ref ref) {
        var at = root;
        for (var entry : branches.way(ref)) {
            at.setExpanded(true);
            var next = at.items().stream().filter(it -> it.getValue().equals(entry)).findFirst();
            if (next.isEmpty()) return Optional.empty();
            at = next.get();
        }
        return at == root ? Optional.empty() : Optional.of(at);
    }
}
