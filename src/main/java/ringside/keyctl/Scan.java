package ringside.keyctl;

import ringside.call.Call;
import ringside.call.Reply;

import java.util.List;
import java.util.function.IntFunction;

/// The walk of libkeyutils over the tree below the session keyring: what a ring links before the
/// ring itself, each key as often as it is linked.
///
/// @param visit what is done with each key; it counts what it did
record Scan(Caller caller, Visit visit) {
    private static final int DEEPEST = 800;

    /// What is done with one key.
    interface Visit {
        /// Visits a key.
        ///
        /// @param parent the ring that links the key, 0 for the session keyring
        /// @param described the reply to KEYCTL_DESCRIBE
        /// @param then gets the number of keys that it was done to
        Turn key(int parent, int key, Reply described, IntFunction<Turn> then);
    }

    /// Walks, and prints the count in this sentence.
    Turn session(String before, String after) {
        IntFunction<Turn> done = count -> Turn.line(before + count + after);
        return new Turn.Ask(
                new Call.GetKeyringId(caller.tid(), ringside.call.Special.SESSION.id(), false),
                reply ->
                        reply.number() > 0
                                ? key(0, (int) reply.number(), 0, 0, done)
                                : done.apply(0));
    }

    private Turn key(int parent, int key, int depth, int count, IntFunction<Turn> then) {
        if (depth > DEEPEST) return then.apply(count);
        return new Turn.Ask(
                new Call.Describe(caller.tid(), key, Keyctl.WHOLE),
                described -> below(parent, key, described, depth, count, then));
    }

    private Turn below(
            int parent, int key, Reply described, int depth, int count, IntFunction<Turn> then) {
        IntFunction<Turn> itself =
                sum -> visit.key(parent, key, described, more -> then.apply(sum + more));
        if (Description.of(described).filter(Description::isRing).isEmpty())
            return itself.apply(count);
        return new Turn.Ask(
                new Call.Read(caller.tid(), key, Keyctl.WHOLE),
                reply -> links(key, Format.ids(reply), depth + 1, count, itself));
    }

    private Turn links(int ring, List<Integer> ids, int depth, int count, IntFunction<Turn> then) {
        if (ids.isEmpty()) return then.apply(count);
        return key(
                ring,
                ids.getFirst(),
                depth,
                count,
                sum -> links(ring, ids.subList(1, ids.size()), depth, sum, then));
    }
}
