package ringside.picture;

import ringside.state.Errno;
import ringside.state.Flag;
import ringside.state.Kernel;
import ringside.state.KeyState;
import ringside.state.KeyType;
import ringside.state.Serial;
import ringside.state.Slot;

/// The scenes that pictures are judged by.
final class Stages {
    static final int SES = 0x2f41ac07;
    static final int UID = 0x175a5539;
    static final int UID_SES = 0x0fdc4591;
    static final int PERSISTENT = 0x0d77be40;
    static final int TID = 0x0be7120d;
    static final int BUILD = 0x33d0a9f2;

    private Stages() {}

    static Stage boot() {
        return new Stage().process(1, 0, "systemd", 0);
    }

    /// The scene of the design's target picture.
    static Stage login() {
        return people().ring(0x3602a117, "_uid.0", 0)
                .ring(UID, "_uid.1000", 1000)
                .ring(UID_SES, "_uid_ses.1000", 1000)
                .ring(PERSISTENT, "_persistent.1000", 1000)
                .ring(0x1cc83e11, "_pid", 1000)
                .ring(TID, "_tid", 1000)
                .ring(BUILD, "build", 1000)
                .ring(SES, "_ses", 1000)
                .ring(0x0d77be41, "_krb", 1000)
                .key(0x2a5cfd01, KeyType.USER, "mail-password", 1000)
                .key(0x2a5cfd02, KeyType.USER, "afs@EXAMPLE", 1000)
                .key(0x39c0a5b3, KeyType.USER, "krbtgt/EXAMPLE", 1000)
                .key(0x278a33f9, KeyType.LOGON, "primary", 1000)
                .link(SES, UID)
                .link(SES, PERSISTENT)
                .link(UID_SES, UID)
                .link(UID, 0x2a5cfd01)
                .link(UID, 0x2a5cfd02)
                .link(PERSISTENT, 0x0d77be41)
                .link(0x0d77be41, 0x39c0a5b3)
                .link(0x0d77be41, 0x278a33f9)
                .change(0x2a5cfd02, key -> key.withExpiry(0))
                .change(PERSISTENT, key -> key.withExpiry(3 * 86_400 - 3600))
                .slot(1000, Slot.SESSION, SES)
                .slot(1001, Slot.SESSION, SES)
                .slot(1001, Slot.PROCESS, 0x1cc83e11)
                .slot(1002, Slot.SESSION, SES)
                .slot(1002, Slot.THREAD, TID)
                .slot(1003, Slot.SESSION, BUILD);
    }

    private static Stage people() {
        return boot().process(1000, 1, "bash", 1000)
                .process(1001, 1000, "vim", 1000)
                .process(1002, 1000, "mutt", 1000)
                .process(1003, 1000, "make", 1000);
    }

    static Stage registered() {
        return login().ring(0x11110001, ".user_reg", 0)
                .ring(0x11110002, ".persistent_register", 0)
                .link(0x11110001, UID)
                .link(0x11110001, UID_SES)
                .link(0x11110001, 0x3602a117)
                .link(0x11110002, PERSISTENT)
                .registers(0x11110001, 0x11110002)
                .file(1, "/home/alice/.cache/very/long/path/of/a/file.db", 1002);
    }

    static Stage threads() {
        var stage = people();
        for (var tid = 1010; tid < 1014; tid++) stage.thread(1002, tid);
        return stage.ring(SES, "_ses", 1000)
                .ring(TID, "_tid", 1000)
                .ring(0x0be7120e, "_tid", 1000)
                .slot(1002, Slot.SESSION, SES)
                .slot(1010, Slot.SESSION, SES)
                .slot(1010, Slot.THREAD, TID)
                .slot(1012, Slot.THREAD, 0x0be7120e)
                .slot(1013, Slot.SESSION, SES);
    }

    static Stage states() {
        return people().ring(SES, "_ses", 1000)
                .ring(UID, "_uid.1000", 1000)
                .key(0x20000001, KeyType.USER, "revoked-one", 1000)
                .key(0x20000002, KeyType.USER, "expired-one", 1000)
                .key(0x20000003, KeyType.USER, "negative-one", 1000)
                .key(0x20000004, KeyType.USER, "being-made", 1000)
                .key(0x20000005, KeyType.LOGON, "short-lived", 1000)
                .key(0x20000006, KeyType.USER, "d".repeat(4095), 1000)
                .key(0x20000007, KeyType.USER, "鍵と鍵束 \u202e tab\there", 1000)
                .key(0x20000008, KeyType.FSCRYPT_PROVISIONING, "fscrypt:0123456789abcdef", 1000)
                .link(SES, 0x20000001)
                .link(SES, 0x20000002)
                .link(SES, 0x20000003)
                .link(SES, 0x20000004)
                .link(UID, 0x20000005)
                .link(UID, 0x20000006)
                .link(UID, 0x20000007)
                .link(UID, 0x20000008)
                .link(SES, 0x20000008)
                .link(SES, UID)
                .ring(BUILD, "a keyring with a rather long description for a pill", 1000)
                .slot(1003, Slot.SESSION, BUILD)
                .slot(1000, Slot.SESSION, SES)
                .change(BUILD, key -> key.withFlags(key.flags().with(Flag.REVOKED)))
                .change(0x20000001, key -> key.withFlags(key.flags().with(Flag.REVOKED)))
                .change(0x20000002, key -> key.withExpiry(0))
                .change(0x20000003, key -> key.withState(new KeyState.Negative(Errno.ENOKEY)))
                .change(0x20000004, key -> key.withState(KeyState.UNINSTANTIATED))
                .change(0x20000005, key -> key.withExpiry(130));
    }

    static Stage many() {
        var stage = people().ring(SES, "_ses", 1000).ring(UID, "_uid.1000", 1000).link(SES, UID);
        for (var pid = 1100; pid < 1136; pid++) {
            stage.process(pid, pid % 5 == 0 ? 1000 : pid % 3 == 0 ? 1001 : 1002, "worker", 1000);
            stage.slot(pid, Slot.SESSION, SES);
            if (pid % 4 == 0) {
                stage.ring(pid * 7919, "_tid", 1000).slot(pid, Slot.THREAD, pid * 7919);
            }
        }
        return stage;
    }

    /// The kernel after a process and a key have gone.
    static Kernel without(Kernel kernel, int pid, int serial) {
        var process = kernel.process(pid).orElseThrow();
        var parent = kernel.process(process.parent()).orElseThrow();
        return new Kernel(
                kernel.semantics(),
                kernel.limits(),
                kernel.now(),
                kernel.collectAt(),
                kernel.counters(),
                kernel.processes()
                        .minus(pid)
                        .plus(parent.pid(), parent.withChildren(parent.children().minus(pid))),
                kernel.tasks().minus(pid),
                kernel.keys().minus(new Serial(serial)),
                kernel.users(),
                kernel.files(),
                kernel.namespaces(),
                kernel.authorities(),
                kernel.restrictions(),
                kernel.sleeps());
    }
}
