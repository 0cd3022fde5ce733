package ringside.rule;

import ringside.call.Event;
import ringside.call.Event.Verdict;
import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.state.Flag;
import ringside.state.Key;
import ringside.state.KeyState;
import ringside.state.Right;
import ringside.state.Serial;

import java.util.ArrayList;
import java.util.List;

/// One search of a ring and what is nested in it (keyring_search_rcu(), search_nested_keyrings()).
///
/// Within a ring its own links win over anything nested; the nested rings are then walked in slot
/// order, each with its whole subtree, down to six levels. Every error noted overwrites the one
/// before, so the last one visited is the answer.
final class TreeSearch {
    /// How many levels below the start are entered (KEYRING_SEARCH_MAX_DEPTH).
    static final int DEPTH = 6;

    private final Draft draft;
    private final Quest quest;
    private Sought result = Sought.NOTHING;

    private TreeSearch(Draft draft, Quest quest) {
        this.draft = draft;
        this.quest = quest;
    }

    static Sought from(Draft draft, Operand start, Quest quest) {
        var root = start.key(draft);
        if (!root.isRing()) return new Sought.Missed(Errno.ENOTDIR, SearchRule.START_IS_NO_RING);
        if (!quest.free()
                && !Permission.permits(
                        draft, root, start.possessed(), quest.cred(), Right.SEARCH)) {
            return new Sought.Missed(Errno.EACCES, SearchRule.START_NOT_SEARCHABLE);
        }
        var search = new TreeSearch(draft, quest);
        search.root(root, start.possessed());
        return search.result;
    }

    /// The start is a candidate itself; in a bad state it ends the search.
    private void root(Key root, boolean possessed) {
        if (root.label().equals(quest.label()) && wanted(root)) consider(root, root, possessed);
        else if (quest.free() || draft.follows(Divergence.SEARCH_IS_DEPTH_FIRST))
            walk(root, possessed, 0);
        else spread(root, possessed);
    }

    /// The walk of the man page: one level after the other.
    private void spread(Key root, boolean possessed) {
        var level = List.of(root);
        for (var depth = 0; !level.isEmpty(); depth++) {
            var next = new ArrayList<Key>();
            for (var ring : level) {
                if (isClosed(ring)) continue;
                if (hit(ring, possessed)) return;
                if (quest.nested() && !isDeepest(depth)) next.addAll(nested(ring, possessed));
            }
            level = next;
        }
    }

    private List<Key> nested(Key ring, boolean possessed) {
        var nested = new ArrayList<Key>();
        for (var link : ring.links().rings()) {
            var key = draft.key(link.key());
            if (enters(key, possessed)) nested.add(key);
        }
        return nested;
    }

    /// Whether the search ends here: found, or too deep where that matters.
    private boolean walk(Key ring, boolean possessed, int level) {
        if (isClosed(ring)) return false;
        if (hit(ring, possessed)) return true;
        return quest.nested() && descend(ring, possessed, level);
    }

    /// Whether a ring's contents count as gone. An expired ring's do by the man page only.
    private boolean isClosed(Key ring) {
        var revoked = ring.has(Flag.INVALIDATED) || ring.has(Flag.REVOKED);
        var expired =
                !quest.free()
                        && ring.expired(draft.now())
                        && !draft.follows(Divergence.EXPIRED_RING_IS_SEARCHED);
        if (revoked) tell(ring, Serial.NONE, Verdict.REVOKED);
        else if (expired) tell(ring, Serial.NONE, Verdict.EXPIRED);
        return revoked || expired;
    }

    /// By the man page possession reaches to any depth.
    private boolean isDeepest(int level) {
        return level >= DEPTH
                && (quest.state()
                        || quest.free()
                        || draft.follows(Divergence.USER_SESSION_GIVES_POSSESSION));
    }

    private boolean hit(Key ring, boolean possessed) {
        var linked = ring.links().at(quest.label());
        if (linked.isEmpty()) {
            tell(ring, Serial.NONE, Verdict.NO_MATCH);
            return false;
        }
        var key = draft.key(linked.get());
        return wanted(key) && consider(ring, key, possessed);
    }

    private boolean descend(Key ring, boolean possessed, int level) {
        for (var link : ring.links().rings()) {
            var serial = link.key();
            var nested = draft.key(serial);
            if (isDeepest(level)) {
                tell(ring, serial, Verdict.TOO_DEEP);
                if (quest.free()) result = new Sought.Missed(Errno.ELOOP, LinkRule.TOO_DEEP);
                return quest.free();
            }
            if (!enters(nested, possessed)) tell(ring, serial, Verdict.NOT_SEARCHABLE);
            else if (walk(nested, possessed, level + 1)) return true;
        }
        return false;
    }

    private boolean enters(Key ring, boolean possessed) {
        return quest.free()
                || Permission.permits(draft, ring, possessed, quest.cred(), Right.SEARCH);
    }

    private boolean wanted(Key key) {
        return quest.identity().isNone() || quest.identity().equals(key.serial());
    }

    /// Whether a candidate is what was looked for; why not is noted.
    private boolean consider(Key ring, Key key, boolean possessed) {
        var verdict = weigh(key, possessed);
        tell(ring, key.serial(), verdict);
        switch (verdict) {
            case FOUND -> result = new Sought.Found(key.serial(), possessed);
            case REVOKED -> note(Errno.EKEYREVOKED, SearchRule.SAW_REVOKED);
            case EXPIRED -> {
                if (!quest.expired()) note(Errno.EKEYEXPIRED, SearchRule.SAW_EXPIRED);
            }
            case NOT_SEARCHABLE -> note(Errno.EACCES, SearchRule.SAW_UNSEARCHABLE);
            case NEGATIVE -> note(error(key), SearchRule.SAW_NEGATIVE);
            case NO_MATCH, TOO_DEEP -> {}
        }
        return verdict == Verdict.FOUND;
    }

    private Verdict weigh(Key key, boolean possessed) {
        if (quest.state()) {
            if (key.has(Flag.INVALIDATED) || key.has(Flag.REVOKED)) return Verdict.REVOKED;
            if (key.expired(draft.now())) return Verdict.EXPIRED;
        }
        if (!enters(key, possessed)) return Verdict.NOT_SEARCHABLE;
        if (quest.state() && key.state() instanceof KeyState.Negative) return Verdict.NEGATIVE;
        return Verdict.FOUND;
    }

    private static Errno error(Key key) {
        return key.state() instanceof KeyState.Negative(var errno) ? errno : Errno.ENOKEY;
    }

    private void note(Errno errno, SearchRule rule) {
        if (!result.equals(Sought.NOTHING) && !draft.follows(Divergence.LAST_ERROR_IS_RETURNED))
            return;
        result = new Sought.Missed(errno, rule);
    }

    private void tell(Key ring, Serial key, Verdict verdict) {
        if (quest.told())
            draft.add(new Event.Visited(ring.serial(), key, verdict, SearchRule.VISITS));
    }
}
