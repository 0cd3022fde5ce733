package ringside.state;

import org.pcollections.PSortedSet;
import org.pcollections.TreePSet;

/// A thread's credentials (struct cred): who it is, and which keyrings it subscribes to.
///
/// Each thread has its own, so a process ring made by one thread is unknown to the threads that
/// already ran. `authority` is the assumed request_key authority, `jit` the default destination of
/// request_key (0..7).
public record Cred(
        Ids uid,
        Ids gid,
        PSortedSet<Integer> groups,
        Caps caps,
        int namespace,
        Serial thread,
        Serial process,
        Serial session,
        Serial authority,
        int jit) {

    /// A fresh user without any keyring; uid 0 gets every capability.
    public static Cred of(int uid, int gid) {
        return new Cred(
                Ids.all(uid),
                Ids.all(gid),
                TreePSet.empty(),
                uid == 0 ? Caps.FULL : Caps.NONE,
                Namespace.INITIAL,
                Serial.NONE,
                Serial.NONE,
                Serial.NONE,
                Serial.NONE,
                0);
    }

    public Serial ring(Slot slot) {
        return switch (slot) {
            case THREAD -> thread;
            case PROCESS -> process;
            case SESSION -> session;
        };
    }

    public Cred withRing(Slot slot, Serial ring) {
        return switch (slot) {
            case THREAD ->
                    new Cred(
                            uid, gid, groups, caps, namespace, ring, process, session, authority,
                            jit);
            case PROCESS ->
                    new Cred(
                            uid, gid, groups, caps, namespace, thread, ring, session, authority,
                            jit);
            case SESSION ->
                    new Cred(
                            uid, gid, groups, caps, namespace, thread, process, ring, authority,
                            jit);
        };
    }

    public Cred withUid(Ids next) {
        return new Cred(
                next, gid, groups, caps, namespace, thread, process, session, authority, jit);
    }

    public Cred withGid(Ids next) {
        return new Cred(
                uid, next, groups, caps, namespace, thread, process, session, authority, jit);
    }

    public Cred withGroups(PSortedSet<Integer> next) {
        return new Cred(uid, gid, next, caps, namespace, thread, process, session, authority, jit);
    }

    public Cred withCaps(Caps next) {
        return new Cred(
                uid, gid, groups, next, namespace, thread, process, session, authority, jit);
    }

    public Cred withNamespace(int next) {
        return new Cred(uid, gid, groups, caps, next, thread, process, session, authority, jit);
    }

    public Cred withAuthority(Serial next) {
        return new Cred(uid, gid, groups, caps, namespace, thread, process, session, next, jit);
    }

    public Cred withJit(int next) {
        return new Cred(
                uid, gid, groups, caps, namespace, thread, process, session, authority, next);
    }
}
