package ringside.rule;

import static ringside.rule.Transcript.linux;
import static ringside.rule.Transcript.manPages;

import org.junit.jupiter.api.Test;

/// Giving a session to the parent, with every EPERM in the kernel's order, as transcripts.
class SessionToParentTest {
    @Test
    void theParentTakesTheSession() {
        linux(
                """
                process 5 1 sh 1000 1000
                5> join_session => $a
                5> get_keyring_id @t create => $t
                5> fork => 6
                6> join_session => $b
                6> session_to_parent => 0
                told PARENT_TAKES_SESSION
                slots 5 => t=$t p=0 s=$b
                dead $a
                6> session_to_parent => 0
                told PARENT_SHARES_SESSION
                """);
    }

    @Test
    void initAndNoParentCannotBeGivenASession() {
        linux(
                """
                process 5 1 sh 1000 1000
                process 6 0 sh 1000 1000
                5> join_session => $a
                5> session_to_parent => EPERM PARENT_IS_INIT
                6> session_to_parent => EPERM PARENT_IS_INIT
                """);
    }

    @Test
    void aParentOfSeveralThreadsIsRefusedBeforeAllElse() {
        linux(
                """
                process 5 1 sh 1000 1000
                5> join_session => $a
                5> fork => 6
                5> thread => 7
                6> session_to_parent => EPERM PARENT_HAS_THREADS
                5> exit-thread => gone
                6> session_to_parent => EPERM PARENT_HAS_THREADS
                """);
    }

    private static final String OTHER_IDS =
            """
            1> fork 5 => 5
            5> join_session => $a
            5> fork => 6
            6> setuid 1000 => 0
            6> session_to_parent =>\
            """;

    @Test
    void theSameSessionIsFreeWhateverTheIds() {
        linux(OTHER_IDS + " 0\ntold PARENT_SHARES_SESSION");
    }

    @Test
    void byTheManPagesOtherIdsAreRefusedInTheSameSessionToo() {
        manPages(OTHER_IDS + " EPERM PARENT_IS_ANOTHER_USER");
    }

    @Test
    void theParentMustHaveTheCallersIdsInEveryRole() {
        linux(
                """
                1> fork 5 => 5
                5> join_session => $a
                5> setresuid 1000 1000 0 => 0
                5> fork => 6
                6> setuid 1000 => 0
                6> join_session => $b
                6> session_to_parent => EPERM PARENT_IS_ANOTHER_USER
                1> fork 8 => 8
                8> setresgid 7 7 8 => 0
                8> fork => 9
                9> join_session => $c
                9> session_to_parent => EPERM PARENT_IS_ANOTHER_USER
                """);
    }

    @Test
    void bothSessionsMustBelongToTheCaller() {
        linux(
                """
                1> fork 5 => 5
                5> join_session => $root
                5> setuid 1000 => 0
                5> fork => 6
                6> join_session => $mine
                6> session_to_parent => EPERM PARENTS_RING_IS_ANOTHERS
                process 7 1 sh 1000 1000
                7> fork => 8
                8> exec su setuid 0 => 0
                8> setreuid 0 0 => 0
                8> join_session theirs => $theirs
                8> setuid 1000 => 0
                8> session_to_parent => EPERM RING_IS_ANOTHERS
                """);
    }

    @Test
    void theCallersSessionMustBeUsable() {
        linux(
                """
                process 5 1 sh 1000 1000
                5> fork => 6
                6> join_session => $b
                6> keyctl setperm $b 0x2f030000 => 0
                6> session_to_parent => EACCES NEEDS_LINK
                6> keyctl setperm $b 0x3f030000 => 0
                6> keyctl revoke $b => 0
                6> session_to_parent => EKEYREVOKED REVOKED
                """);
    }
}
