package ringside.desktop.outline;

import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableRow;

import ringside.graph.Entry;
import ringside.graph.Fate;

/// A line: its look says what the last step did to it, and its sentence is the graph's.
final class EntryRow extends TreeTableRow<Entry> {
    private static final PseudoClass FRESH = PseudoClass.getPseudoClass("fresh");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass GHOST = PseudoClass.getPseudoClass("ghost");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private final OutlineTable table;
    private final Tooltip tip = new Tooltip();

    EntryRow(OutlineTable table) {
        this.table = table;
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        table.onMove(this::say);
    }

    @Override
    protected void updateItem(Entry item, boolean empty) {
        super.updateItem(item, empty);
        say();
    }

    private void say() {
        var entry = getItem();
        var shown = !isEmpty() && entry != null;
        var fate = shown ? table.words().fate(entry) : Fate.SAME;
        pseudoClassStateChanged(FRESH, fate == Fate.NEW || fate == Fate.ARRIVED);
        pseudoClassStateChanged(CHANGED, fate == Fate.CHANGED);
        pseudoClassStateChanged(GHOST, fate.ghost());
        pseudoClassStateChanged(HEADING, shown && entry instanceof Entry.Heading);
        var sentence = shown ? table.words().sentence(entry) : "";
        setAccessibleText(sentence);
        tip.setText(sentence);
        setTooltip(shown ? tip : null);
    }
}
