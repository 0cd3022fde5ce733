package ringside.layout;

import org.pcollections.PSortedSet;

import ringside.graph.Ref;

/// Several things that are drawn as one: processes that are alike, or the keys that one ring alone
/// holds.
///
/// `bundle` is what a person folds and unfolds; `members` has at least two, and the first of them
/// stands for all.
public record Fold(Bundle bundle, PSortedSet<Ref> members) {
    private static final int MANY_KEYS = 9;
    private static final int MANY_PROCESSES = 4;

    /// What can be folded: the children of a process with one command name, or (with no name) the
    /// keys of a ring.
    public record Bundle(Ref holder, String name) {}

    /// The member whose place the folded thing has.
    public Ref front() {
        return members.first();
    }

    /// Whether it is worth folding without being asked.
    public boolean isLarge() {
        return members.size() >= (ofKeys() ? MANY_KEYS : MANY_PROCESSES);
    }

    /// Whether these are keys of a ring.
    public boolean ofKeys() {
        return bundle.holder() instanceof Ref.OfKey;
    }
}
