package ringside.rule;

import org.junit.jupiter.api.Test;

/// User namespaces: rings, names and registers of their own, maps, and who may enter.
class NamespaceTest {
    private static final String ALICE =
            "process 10 1 bash 1000 1000\n10> get_keyring_id @s create => $s\n";

    @Test
    void whoEntersANamespaceKeepsItsRingsAndHasEveryCapability() {
        Transcript.linux(
                ALICE
                        + """
                        10> get_keyring_id @t create => $t
                        10> fork => 11
                        11> unshare-user => 0
                        11> keyctl id @s => $s
                        10> setns 1 => 0
                        slots 10 => t=$t p=0 s=$s
                        cred 10 => uid 1000,1000,1000,1000 gid 1000,1000,1000,1000 caps 7/7 groups [] ns 1
                        """);
    }

    @Test
    void whatEnteringRefuses() {
        Transcript.linux(
                ALICE
                        + """
                        10> setns 7 => ENOENT NO_SUCH_NAMESPACE
                        10> setns 0 => EINVAL NAMESPACE_IS_OWN
                        10> fork => 11
                        11> unshare-user => 0
                        10> thread => 12
                        10> setns 1 => EINVAL ENTERING_NEEDS_SINGLE_THREAD
                        12> exit-thread => gone
                        process 20 1 bash 2000 2000
                        20> setns 1 => EPERM ENTERING_NOT_PERMITTED
                        11> setns 0 => EPERM ENTERING_NOT_PERMITTED
                        1> fork => 21
                        21> setns 1 => 0
                        """);
    }

    @Test
    void aNamespaceEndsWithWhoLeavesItLast() {
        Transcript.linux(
                ALICE
                        + """
                        10> fork => 11
                        11> unshare-user => 0
                        11> keyctl id @u => $u
                        10> map-ids 1 uid 0 1000 1 => 0
                        10> map-ids 1 gid 0 1000 1 => 0
                        11> fork => 12
                        12> unshare-user => 0
                        11> exit => gone
                        told PROCESS_ENDS
                        key $u => _uid.4294967295 1000:-1 1f3f0000 refs 2 links []
                        12> exit => gone
                        told NAMESPACE_ENDS
                        dead $u
                        """);
    }

    @Test
    void rootOfANamespaceMapsTheOnesBelow() {
        Transcript.linux(
                ALICE
                        + """
                        10> fork => 11
                        11> unshare-user => 0
                        10> map-ids 1 uid 0 1000 1 => 0
                        11> fork => 12
                        12> unshare-user => EPERM CREATOR_NOT_MAPPED
                        10> map-ids 1 gid 0 1000 1 => 0
                        12> unshare-user => 0
                        12> map-ids 2 uid 5 1000 1 => EPERM MAP_NOT_PERMITTED
                        12> map-ids 2 uid 5 0 2 => EPERM MAP_NOT_PERMITTED
                        12> map-ids 2 uid 5 0 1 => 0
                        12> keyctl id @u => $u
                        key $u => _uid.5 1000:-1 1f3f0000 refs 2 links []
                        11> keyctl id @u => $v
                        key $v => _uid.0 1000:-1 1f3f0000 refs 2 links []
                        10> keyctl id @u => $w
                        key $w => _uid.1000 1000:-1 1f3f0000 refs 2 links []
                        11> setns 2 => 0
                        11> keyctl id @u => $u
                        """);
    }

    /// Without CAP_SETFCAP, given up with root of the namespace, its root cannot be mapped further
    /// down.
    @Test
    void whoWasNotRootMapsNoRootBelow() {
        Transcript.linux(
                """
                process 10 1 bash 1000 1000
                10> unshare-user => 0
                1> map-ids 1 uid 0 1000 2 => 0
                1> map-ids 1 gid 0 1000 2 => 0
                10> setresuid 0 0 0 => 0
                10> fork => 11
                11> setresuid 1 1 1 => 0
                11> unshare-user => 0
                11> map-ids 2 uid 0 0 1 => EPERM MAP_NOT_PERMITTED
                11> map-ids 2 uid 0 1 1 => 0
                11> setgroups => EPERM SETGROUPS_NOT_PERMITTED
                11> map-ids 2 gid 0 0 1 => 0
                11> setgroups => EPERM SETGROUPS_NOT_PERMITTED
                10> setgroups 1 => 0
                cred 10 => uid 1000,1000,1000,1000 gid 1000,1000,1000,1000 caps 7/7 groups [1001] ns 1
                """);
    }

    @Test
    void namespacesNestThirtyThreeDeep() {
        var text = new StringBuilder("process 10 1 bash 1000 1000\n");
        for (var level = 1; level <= 33; level++) {
            text.append("10> unshare-user => 0\n");
            for (var kind : java.util.List.of("uid", "gid"))
                text.append(
                        "10> map-ids %d %s 0 %d 1 => 0\n"
                                .formatted(level, kind, level == 1 ? 1000 : 0));
        }
        Transcript.linux(text + "10> unshare-user => ENOSPC NAMESPACE_TOO_DEEP\n");
    }

    /// The helper of an upcall runs in the initial namespace, whoever asked from where.
    @Test
    void anUpcallLeavesTheNamespace() {
        Transcript.linux(
                ALICE
                        + """
                        10> unshare-user => 0
                        10> keyctl request2 user a x => sleeps
                        cred 11 => uid 0,0,0,0 gid 0,0,0,0 caps 7/7 groups [] ns 0
                        key $K11 => a 1000:1000 3f010000 refs 3 links []
                        key $S11 => _req.$K11 1000:1000 3f030000 refs 2 links [$A11]
                        11> assume_authority $K11 => $A11
                        11> unshare-user => 0
                        told NAMESPACE_DROPS_AUTHORITY
                        authority 11 => 0 jit 1
                        11> assume_authority $K11 => $A11
                        11> setns 1 => EPERM ENTERING_NOT_PERMITTED
                        11> instantiate $K11 0 secret => 0
                        11> exit => gone
                        returned 10 => $K11
                        """);
    }
}
