package ringside.rule;

import ringside.call.Event;
import ringside.call.Rule;
import ringside.state.Authority;
import ringside.state.Cred;
import ringside.state.Key;
import ringside.state.Serial;
import ringside.state.Slot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/// Counting who holds a key. The law: [Key#refs] is the number of named holders (slots of threads
/// and files, links, registers), and a key without any is destroyed in the very step, its quota
/// given back and its own links dropped, which may end further keys.
///
/// The kernel leaves the same work to its collector some milliseconds later (key_put(),
/// key_gc_unused_keys()); no program can rely on the difference.
final class References {
    private References() {}

    static void hold(Draft draft, Serial serial) {
        if (serial.isNone()) return;
        var key = draft.key(serial);
        draft.put(key.withRefs(key.refs() + 1));
    }

    static void drop(Draft draft, Serial serial, Rule rule) {
        if (serial.isNone()) return;
        var dying = new ArrayDeque<Key>();
        var ended = new ArrayList<Authority>();
        release(draft, serial, dying);
        var why = rule;
        while (!dying.isEmpty()) {
            var dead = dying.remove();
            bury(draft, dead);
            draft.add(new Event.Destroyed(dead.serial(), why));
            for (var linked : dead.links().inOrder()) release(draft, linked, dying);
            var authority = draft.authorities().get(dead.serial());
            if (authority != null) {
                draft.remove(authority);
                ended.add(authority);
                for (var held : held(authority)) release(draft, held, dying);
            }
            unrestrict(draft, dead.serial(), dying);
            why = CollectorRule.DIED_WITH_ITS_RING;
        }
        for (var authority : ended) Ending.left(draft, authority.requester());
    }

    /// What an authorisation key stands for holds the key to be made, its destination and the
    /// requester's credentials.
    static void enter(Draft draft, Authority authority) {
        draft.put(authority);
        for (var held : held(authority)) hold(draft, held);
    }

    /// An authorisation key stands for nothing any more.
    static void leave(Draft draft, Authority authority, Rule rule) {
        draft.remove(authority);
        for (var held : held(authority)) drop(draft, held, rule);
        Ending.left(draft, authority.requester());
    }

    private static List<Serial> held(Authority authority) {
        var cred = authority.requester();
        return Stream.of(
                        authority.target(),
                        authority.destination(),
                        cred.thread(),
                        cred.process(),
                        cred.session(),
                        cred.authority())
                .filter(Serial::isSome)
                .toList();
    }

    private static void release(Draft draft, Serial serial, Deque<Key> dying) {
        var key = draft.key(serial);
        if (key.refs() > 1) draft.put(key.withRefs(key.refs() - 1));
        else dying.add(key);
    }

    private static void unrestrict(Draft draft, Serial ring, Deque<Key> dying) {
        var restriction = draft.restrictions().get(ring);
        if (restriction == null) return;
        draft.unrestrict(ring);
        if (restriction.against().isSome()) release(draft, restriction.against(), dying);
    }

    private static void bury(Draft draft, Key dead) {
        draft.remove(dead);
        Quota.count(draft, dead, -1);
    }

    static void install(Draft draft, int tid, Slot slot, Serial ring, Rule rule) {
        var task = draft.task(tid);
        var held = task.cred().ring(slot);
        if (held.equals(ring)) return;
        hold(draft, ring);
        draft.put(task.withCred(task.cred().withRing(slot, ring)));
        draft.add(new Event.SlotChanged(tid, slot, held, ring, rule));
        drop(draft, held, rule);
    }

    static void pin(Draft draft, Cred cred) {
        hold(draft, cred.thread());
        hold(draft, cred.process());
        hold(draft, cred.session());
        hold(draft, cred.authority());
    }

    static void unpin(Draft draft, Cred cred, Rule rule) {
        drop(draft, cred.thread(), rule);
        drop(draft, cred.process(), rule);
        drop(draft, cred.session(), rule);
        drop(draft, cred.authority(), rule);
    }
}
