package ringside.rule;

import static ringside.rule.Transcript.linux;
import static ringside.rule.Transcript.manPages;

import org.junit.jupiter.api.Test;

/// Joining a session, with every errno and both sides of each divergence, as transcripts.
class SessionTest {
    @Test
    void joiningWithoutANameStartsAnEmptySession() {
        linux(
                """
                process 5 1 sh 1000 1000
                5> join_session => $a
                key $a => _ses 1000:1000 3f030000 refs 1 links []
                5> join_session => $b
                told ANONYMOUS
                dead $a
                5> setresuid -1 -1 -1 => 0
                user 1000 => 1 keys 5 bytes
                """);
    }

    @Test
    void anAnonymousSessionBelongsToTheRealIds() {
        linux(
                """
                process 5 1 sh 1000 1000
                5> exec su setuid 0 setgid 0 => 0
                5> join_session => $a
                key $a => _ses 1000:1000 3f030000 refs 1 links []
                """);
    }

    @Test
    void namesAreRefusedInTheKernelsOrder() {
        linux(
                """
                process 5 1 sh 1000 1000
                5> join_session .mine => EPERM NAME_IS_THE_KERNELS
                5> join_session "" => EINVAL NAME_EMPTY
                5> join_session %s => EINVAL NAME_TOO_LONG
                """
                        .formatted("x".repeat(4096)));
    }

    @Test
    void theQuotaIsAskedOnlyWhenThereWasASession() {
        linux(
                """
                process 5 1 sh 1000 1000
                1> limit maxkeys 1
                5> get_keyring_id @t create => $t
                5> join_session => $a
                5> join_session => EDQUOT TOO_MANY_KEYS
                5> join_session work => EDQUOT TOO_MANY_KEYS
                slots 5 => t=$t p=0 s=$a
                """);
    }

    private static final String TWO_FOOS =
            """
            process 5 1 sh 1000 1000
            process 6 1 sh 1000 1000
            5> join_session foo => $a
            key $a => foo 1000:1000 3f130000 refs 1 links []
            """;

    @Test
    void aRingThatDoesNotGrantSearchIsPassedOver() {
        linux(
                TWO_FOOS
                        + """
                        6> join_session foo => $b
                        told SKIPPED NAMED
                        key $b => foo 1000:1000 3f130000 refs 1 links []
                        """);
    }

    @Test
    void byTheManPagesARingThatDoesNotGrantSearchCannotBeJoined() {
        manPages(TWO_FOOS + "6> join_session foo => EACCES NOT_JOINABLE");
    }

    @Test
    void theOldestRingThatGrantsSearchIsJoined() {
        linux(
                TWO_FOOS
                        + """
                        6> join_session foo => $b
                        5> keyctl setperm $a 0x3f1b0000 => 0
                        6> keyctl setperm $b 0x3f1b0000 => 0
                        5> fork => 7
                        7> join_session => $c
                        7> join_session foo => $a
                        told JOINED
                        5> keyctl revoke $a => 0
                        7> join_session foo => $b
                        told SKIPPED JOINED
                        key $b => foo 1000:1000 3f1b0000 refs 2 links []
                        """);
    }

    @Test
    void expiredAndInvalidatedRingsCanBeJoinedAndThenFail() {
        linux(
                """
                process 5 1 sh 1000 1000
                process 6 1 sh 1000 1000
                5> join_session foo => $a
                5> keyctl setperm $a 0x3f3b0000 => 0
                5> keyctl timeout $a 5 => 0
                wait 10
                6> join_session foo => $a
                6> get_keyring_id @s => EKEYEXPIRED EXPIRED
                6> join_session => $b
                """);
        linux(
                """
                process 5 1 sh 1000 1000
                process 6 1 sh 1000 1000
                5> join_session foo => $a
                5> keyctl setperm $a 0x3f3b0000 => 0
                5> keyctl invalidate $a => 0
                6> join_session foo => $a
                6> get_keyring_id @s => ENOKEY INVALIDATED
                """);
    }

    private static final String OWN_RING =
            """
            process 5 1 sh 1000 1000
            5> join_session foo => $a
            5> keyctl setperm $a 0x3f1b0000 => 0
            5> join_session foo =>\
            """;

    @Test
    void joiningTheRingOneHasAnswersZero() {
        linux(OWN_RING + " 0\ntold ALREADY_THERE\nslots 5 => t=0 p=0 s=$a");
    }

    @Test
    void byTheManPagesJoiningTheRingOneHasAnswersItsSerial() {
        manPages(OWN_RING + " $a\ntold ALREADY_THERE");
    }

    private static final String THREADS =
            """
            process 5 1 sh 1000 1000
            5> join_session => $a
            5> thread => 6
            5> thread => 7
            6> join_session => $b
            slots 6 => t=0 p=0 s=$b
            """;

    @Test
    void onlyTheThreadThatJoinsChangesItsSession() {
        linux(THREADS + "slots 5 => t=0 p=0 s=$a\nslots 7 => t=0 p=0 s=$a");
    }

    @Test
    void byTheManPagesAllThreadsChangeTheirSession() {
        manPages(THREADS + "slots 5 => t=0 p=0 s=$b\nslots 7 => t=0 p=0 s=$b\ndead $a");
    }

    @Test
    void namesAreFoundInTheCallersNamespaceOnly() {
        linux(
                """
                process 5 1 sh 1000 1000
                process 6 1 sh 1000 1000
                5> join_session foo => $a
                5> keyctl setperm $a 0x3f1b0000 => 0
                6> unshare-user => 0
                6> join_session foo => $b
                told NAMED
                6> exit => gone
                told NAMESPACE_ENDS
                dead $b
                """);
    }

    @Test
    void theUsersDefaultRingsCanBeJoinedByName() {
        linux(
                """
                process 5 1 sh 1000 1000
                5> get_keyring_id @us => $us
                5> join_session => $a
                5> join_session _uid_ses.1000 => $us
                """);
    }
}
