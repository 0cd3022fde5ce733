package ringside.rule;

import ringside.call.Rule;
import ringside.state.Cred;
import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.state.Key;
import ringside.state.KeyType;
import ringside.state.Serial;
import ringside.state.Slot;

import java.util.Optional;

/// What a task's credentials reach: the search of thread, process and session keyring, in this
/// order (search_cred_keyrings_rcu()). Without a session keyring the user-session keyring stands
/// in, if it exists.
///
/// Its law: "nothing there" and "a negative key there" outrank every other error, so an empty
/// thread keyring hides a revoked key in the session.
final class Possession {
    private final Draft draft;
    private final Quest quest;
    private Sought.Missed missed = Sought.NOTHING;
    private boolean quiet;

    private Possession(Draft draft, Quest quest) {
        this.draft = draft;
        this.quest = quest;
    }

    /// Whether the caller possesses this key.
    static boolean of(Draft draft, Key key) {
        var quest = Quest.possession(key.label(), key.serial(), draft.cred());
        return process(draft, quest) instanceof Sought.Found;
    }

    /// Whether the caller's own credentials lead to this key, without those of a requester.
    static boolean byItself(Draft draft, Key key) {
        var quest = Quest.possession(key.label(), key.serial(), draft.cred());
        return search(draft, quest) instanceof Sought.Found;
    }

    /// The caller's rings, and then those of the requester whose authority it has assumed, with the
    /// requester's ids (search_process_keyrings_rcu()). Authorisation keys are not to be had from
    /// the requester.
    static Sought process(Draft draft, Quest quest) {
        var own = search(draft, quest);
        if (!(own instanceof Sought.Missed mine)) return own;
        var requester =
                quest.label().type() == KeyType.REQUEST_KEY_AUTH
                        ? Optional.<Cred>empty()
                        : Authorisation.requester(draft, draft.cred());
        var theirs = requester.map(cred -> search(draft, quest.as(cred))).orElse(mine);
        return theirs instanceof Sought.Missed miss ? either(mine, miss) : theirs;
    }

    private static Sought either(Sought.Missed mine, Sought.Missed theirs) {
        if (mine.is(Errno.ENOKEY)) return mine;
        if (theirs.is(Errno.ENOKEY) || mine.is(Errno.EACCES)) return theirs;
        return mine;
    }

    static Sought search(Draft draft, Quest quest) {
        return new Possession(draft, quest).all();
    }

    private Sought all() {
        var cred = quest.cred();
        var session = cred.session().isSome() ? cred.session() : substitute(draft, quest);
        if (at(cred.ring(Slot.THREAD)) instanceof Sought.Found found) return found;
        if (at(cred.ring(Slot.PROCESS)) instanceof Sought.Found found) return found;
        if (at(session) instanceof Sought.Found found) return found;
        return missed;
    }

    /// What stands in for a session keyring; in the man page's rules of possession nothing does.
    static Serial substitute(Draft draft, Quest quest) {
        return quest.state() || draft.follows(Divergence.USER_SESSION_GIVES_POSSESSION)
                ? UserRings.existingSession(draft, quest.cred())
                : Serial.NONE;
    }

    private Sought at(Serial ring) {
        if (ring.isNone()) return missed;
        var sought = TreeSearch.from(draft, new Operand(ring, true), quest);
        if (sought instanceof Sought.Missed miss) merge(miss);
        return sought;
    }

    /// Quiet misses (nothing, negative) win; among them a negative key wins over nothing.
    private void merge(Sought.Missed miss) {
        if (miss.is(Errno.ENOKEY)) {
            missed = miss;
            quiet = true;
        } else if (miss.is(Errno.EAGAIN)) {
            if (loud() && !quiet && !isHidden(missed)) return;
            if (!quiet) missed = loud() ? hidden() : miss;
            quiet = true;
        } else if (!quiet || (missed.is(Errno.EAGAIN) && !isHidden(miss))) {
            if (quiet || !loud() || draft.follows(Divergence.LAST_ERROR_IS_RETURNED)) missed = miss;
            quiet = false;
        } else if (missed.is(Errno.EAGAIN)) {
            missed = hidden();
        }
    }

    /// By the man page a key in a bad state is an error, whatever another ring lacks.
    private boolean isHidden(Sought.Missed miss) {
        return draft.follows(
                miss.rule() == SearchRule.SAW_NEGATIVE
                        ? Divergence.REJECTION_IS_HIDDEN
                        : Divergence.MISSING_HIDES_REVOKED);
    }

    private boolean loud() {
        return !missed.is(Errno.EAGAIN);
    }

    private static Sought.Missed hidden() {
        Rule rule = SearchRule.ERROR_HIDDEN;
        return new Sought.Missed(Errno.EAGAIN, rule);
    }
}
