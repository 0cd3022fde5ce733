package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.state.Cred;
import ringside.state.Errno;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Label;
import ringside.state.Serial;
import ringside.state.Slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a search goes, tree by tree, and what each tree comes to.
///
/// For whoever explains why a key is or is not found. Every look is made by the very code that an
/// operation asks, one tree at a time, so the sum of the trees is what the operation decides from.
/// Nothing is changed by it.
public record SearchWalk(List<Tree> trees, Optional<Serial> found) {
    public SearchWalk {
        trees = List.copyOf(trees);
    }

    /// One tree that is searched, from its root down. `start` says whose ring the root is; the root
    /// is [Serial#NONE] where there is none. `miss` is the error that the tree came to (EAGAIN:
    /// nothing of that name) and the rule that noted it; empty where it was found, and where there
    /// is no root.
    public record Tree(
            Start start, Serial root, List<Event.Visited> visits, Optional<Event.Refused> miss) {
        public Tree {
            visits = List.copyOf(visits);
        }
    }

    /// Where a tree hangs.
    public sealed interface Start {
        /// A slot of the caller's credentials.
        record Own(Slot slot) implements Start {}

        /// The user-session keyring, in the place of a session keyring that is missing.
        record Substitute() implements Start {}

        /// A slot of the requester whose authority the caller has assumed.
        record Requesters(Slot slot) implements Start {}

        /// A ring that the call names.
        record Named() implements Start {}
    }

    /// The walk of request_key(2) by a thread, as far as the search goes.
    ///
    /// @throws IllegalArgumentException when there is no such thread
    public static SearchWalk request(Kernel kernel, int tid, Label label) {
        var draft = draft(kernel, tid);
        return new Walker(draft, RequestKey.quest(draft, label)).credentials();
    }

    /// The walk of KEYCTL_SEARCH from a ring. `possessed` is whether the caller possesses the ring.
    public static SearchWalk search(
            Kernel kernel, int tid, Serial ring, boolean possessed, Label label) {
        var draft = draft(kernel, tid);
        return new Walker(draft, Search.quest(draft, label)).named(ring, possessed);
    }

    /// The walk by which the kernel decides whether a thread possesses a key.
    public static SearchWalk possession(Kernel kernel, int tid, Key key) {
        var draft = draft(kernel, tid);
        var quest = Quest.possession(key.label(), key.serial(), draft.cred()).aloud();
        return new Walker(draft, quest).credentials();
    }

    private static Draft draft(Kernel kernel, int tid) {
        if (kernel.task(tid).isEmpty())
            throw new IllegalArgumentException("there is no thread " + tid);
        return new Draft(kernel, new Call.Describe(tid, 0, 0));
    }

    /// One walk under way.
    private static final class Walker {
        private final Draft draft;
        private final Quest quest;
        private final List<Tree> trees = new ArrayList<>();
        private Optional<Serial> found = Optional.empty();

        Walker(Draft draft, Quest quest) {
            this.draft = draft;
            this.quest = quest;
        }

        SearchWalk named(Serial ring, boolean possessed) {
            tree(new Start.Named(), new Operand(ring, possessed), quest);
            return new SearchWalk(trees, found);
        }

        SearchWalk credentials() {
            slots(draft.cred(), false);
            Authorisation.requester(draft, draft.cred()).ifPresent(cred -> slots(cred, true));
            return new SearchWalk(trees, found);
        }

        private void slots(Cred cred, boolean requesters) {
            for (var slot : Slot.values()) {
                if (found.isPresent()) return;
                var start = requesters ? new Start.Requesters(slot) : new Start.Own(slot);
                slot(start, slot, cred);
            }
        }

        private void slot(Start start, Slot slot, Cred cred) {
            var lent = slot == Slot.SESSION && cred.session().isNone();
            var root = lent ? Possession.substitute(draft, quest.as(cred)) : cred.ring(slot);
            if (root.isNone()) trees.add(new Tree(start, Serial.NONE, List.of(), Optional.empty()));
            else
                tree(
                        lent ? new Start.Substitute() : start,
                        new Operand(root, true),
                        quest.as(cred));
        }

        private void tree(Start start, Operand root, Quest asked) {
            var before = draft.events().size();
            var sought = TreeSearch.from(draft, root, asked);
            var visits =
                    draft.events().stream()
                            .skip(before)
                            .filter(Event.Visited.class::isInstance)
                            .map(Event.Visited.class::cast)
                            .toList();
            trees.add(new Tree(start, root.serial(), visits, miss(sought)));
            if (sought instanceof Sought.Found(var key, _)) found = Optional.of(key);
        }

        private static Optional<Event.Refused> miss(Sought sought) {
            return sought instanceof Sought.Missed(Errno errno, var rule)
                    ? Optional.of(new Event.Refused(errno, rule))
                    : Optional.empty();
        }
    }
}
