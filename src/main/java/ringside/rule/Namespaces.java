package ringside.rule;

import ringside.call.Event;
import ringside.state.Cap;
import ringside.state.Caps;
import ringside.state.Cred;
import ringside.state.Errno;
import ringside.state.Namespace;
import ringside.state.Owner;
import ringside.state.Serial;

/// User namespaces come with the first thread in them and go with the last thread, open file and
/// namespace below them; their registers go with them (kernel/user_namespace.c).
final class Namespaces {
    /// How far below the initial one a namespace can be that still has some below it.
    private static final int DEEPEST = 32;

    private Namespaces() {}

    static void admit(Draft draft, Cred creator) {
        var home = draft.namespace(creator.namespace());
        draft.deny(level(draft, home) > DEEPEST, Errno.ENOSPC, IdentityRule.NAMESPACE_TOO_DEEP);
        draft.deny(
                !IdMap.of(home, false).knows(creator.uid().effective())
                        || !IdMap.of(home, true).knows(creator.gid().effective()),
                Errno.EPERM,
                IdentityRule.CREATOR_NOT_MAPPED);
    }

    private static int level(Draft draft, Namespace namespace) {
        var level = 0;
        for (var at = namespace; at.id() != Namespace.INITIAL; level++)
            at = draft.namespace(at.parent());
        return level;
    }

    /// Moves a thread into a new namespace of its own.
    static void enter(Draft draft, int tid) {
        var was = draft.task(tid).cred();
        var id = draft.counters().namespace();
        draft.put(draft.counters().afterNamespace());
        var home = draft.namespace(was.namespace());
        draft.put(
                Namespace.made(
                        id,
                        home.id(),
                        new Owner(was.uid().effective(), was.gid().effective()),
                        home.setgroups(),
                        was.caps().equals(Caps.FULL)));
        draft.add(new Event.NamespaceMade(tid, id, IdentityRule.NAMESPACE_MADE));
        move(draft, tid, id);
    }

    /// Moves a thread into a namespace that exists.
    static void move(Draft draft, int tid, int id) {
        var next = draft.task(tid).cred().withNamespace(id).withCaps(Caps.FULL);
        Identity.commit(draft, tid, next, IdentityRule.NAMESPACE_GIVES_CAPABILITIES);
        Authorisation.assume(draft, tid, Serial.NONE, IdentityRule.NAMESPACE_DROPS_AUTHORITY);
    }

    /// Ends a namespace that nobody is in any more, and then perhaps the one above it.
    static void release(Draft draft, int id) {
        var namespace = draft.namespaces().get(id);
        if (id == Namespace.INITIAL || namespace == null || inUse(draft, id)) return;
        draft.remove(namespace);
        draft.add(new Event.NamespaceGone(id, IdentityRule.NAMESPACE_ENDS));
        draft.drop(namespace.userRegister(), IdentityRule.NAMESPACE_ENDS);
        draft.drop(namespace.persistentRegister(), IdentityRule.NAMESPACE_ENDS);
        release(draft, namespace.parent());
    }

    private static boolean inUse(Draft draft, int id) {
        return draft.tasks().values().stream().anyMatch(task -> task.cred().namespace() == id)
                || draft.files().values().stream().anyMatch(file -> file.cred().namespace() == id)
                || draft.authorities().values().stream()
                        .anyMatch(authority -> authority.requester().namespace() == id)
                || draft.namespaces().values().stream().anyMatch(child -> child.parent() == id);
    }

    /// Whether credentials have a capability over a namespace: in it, or because it, or one
    /// between, was made by their user (cap_capable()).
    static boolean capable(Draft draft, Cred cred, int over, Cap cap) {
        if (over == cred.namespace()) return cred.caps().has(cap);
        if (over == Namespace.INITIAL) return false;
        var target = draft.namespace(over);
        return (target.parent() == cred.namespace()
                        && target.owner().uid() == cred.uid().effective())
                || capable(draft, cred, target.parent(), cap);
    }
}
