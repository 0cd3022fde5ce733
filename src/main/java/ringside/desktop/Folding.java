package ringside.desktop;

import java.util.ArrayList;
import java.util.List;

/// One way in which the bar can be arranged: which groups of buttons are open and which are a menu,
/// and how the names at its left stand.
///
/// @param lines of the story's title at most; 0 where no name has room
/// @param actor whether it says who acts, which the prompt says, too
/// @param told whether it says of this one that it acts
/// @param brief whether all deeds are one menu and the semantics an icon
record Folding(
        boolean acts,
        boolean sessions,
        boolean times,
        int lines,
        boolean actor,
        boolean told,
        boolean brief) {

    /// All ways, the best first: a word goes, then buttons about sessions fold, then those about
    /// processes; where words are so large that not even the menus fit, the buttons about time
    /// fold, then who acts goes, then the menus become one.
    static List<Folding> all() {
        var all = new ArrayList<Folding>();
        all.add(new Folding(true, true, true, 1, true, true, false));
        for (var sessions : List.of(true, false))
            for (var lines = 1; lines < Nameplate.MOST; lines++)
                all.add(new Folding(true, sessions, true, lines, true, false, false));
        folded(true, true, false, all);
        folded(false, true, false, all);
        folded(false, false, false, all);
        folded(false, false, true, all);
        all.add(new Folding(false, false, false, 0, false, false, true));
        return List.copyOf(all);
    }

    private static void folded(boolean times, boolean actor, boolean brief, List<Folding> all) {
        for (var lines = 1; lines <= Nameplate.MOST; lines++)
            all.add(new Folding(false, false, times, lines, actor, false, brief));
    }
}
