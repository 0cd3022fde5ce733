package ringside.keyctl;

import ringside.call.Call;
import ringside.call.Reply;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// The tree that `keyctl show` prints: every key described, every ring below it read.
///
/// A ring that may be described but not read ends the program in the middle of its tree.
record Tree(Caller caller, boolean hex) {
    /// Keys of this level are shown, what they link is not.
    private static final int DEEPEST = 8;

    /// Where in the picture a key stands: its level, what is drawn before it, and whether its ring
    /// links more keys after it.
    private record Place(int level, String indent, boolean more) {
        private Place below(boolean moreThere) {
            if (level == 0) return new Place(1, " ", moreThere);
            return new Place(level + 1, indent + (more ? "|   " : "    "), moreThere);
        }
    }

    Turn show(int top) {
        return node(top, new Place(0, "", false), () -> Turn.done());
    }

    private Turn node(int id, Place place, Supplier<Turn> then) {
        if (place.level() > DEEPEST) return then.get();
        return new Turn.Ask(
                new Call.Describe(caller.tid(), id, Keyctl.WHOLE),
                reply ->
                        new Turn.Print(row(id, reply, place), () -> below(id, reply, place, then)));
    }

    private Turn below(int id, Reply described, Place place, Supplier<Turn> then) {
        if (Description.of(described).filter(Description::isRing).isEmpty()) return then.get();
        return Turn.must(
                "keyctl_read_alloc",
                new Call.Read(caller.tid(), id, Keyctl.WHOLE),
                reply -> links(Format.ids(reply), place, then));
    }

    private Turn links(List<Integer> ids, Place place, Supplier<Turn> then) {
        if (ids.isEmpty()) return then.get();
        var rest = ids.subList(1, ids.size());
        return node(ids.getFirst(), place.below(!rest.isEmpty()), () -> links(rest, place, then));
    }

    private String row(int id, Reply reply, Place place) {
        return Description.of(reply)
                .map(d -> row(id, d, place))
                .orElseGet(() -> id + ": " + Listings.inaccessible(reply) + "\n");
    }

    private String row(int id, Description d, Place place) {
        return String.format(Locale.ROOT, hex ? "0x%08x" : "%10d", id)
                + String.format(
                        Locale.ROOT, " %s  %5d %5d  ", d.mask(caller.cred()), d.uid(), d.gid())
                + place.indent()
                + (place.level() > 0 ? "\\_ " : "")
                + d.type()
                + ": "
                + d.description()
                + "\n";
    }
}
