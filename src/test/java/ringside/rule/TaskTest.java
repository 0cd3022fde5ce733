package ringside.rule;

import static ringside.rule.Transcript.linux;
import static ringside.rule.Transcript.manPages;

import org.junit.jupiter.api.Test;

/// What fork, threads, exec, exits and open files do to the rings of a task: every row of the table
/// of the life cycle, as transcripts.
class TaskTest {
    @Test
    void aChildSharesTheSessionAndStartsWithoutThreadAndProcessRing() {
        linux(
                """
                process 5 1 sh 1000 1000
                5> join_session => $s
                5> get_keyring_id @t create => $t
                5> get_keyring_id @p create => $p
                5> fork => 6
                told FORK_COPIES_CREDENTIALS FORK_SHARES_SESSION FORK_LEAVES_RINGS_BEHIND
                slots 6 => t=0 p=0 s=$s
                key $s => _ses 1000:1000 3f030000 refs 2 links []
                5> vfork => 7
                slots 7 => t=0 p=0 s=$s
                5> clone 20 => 20
                family 5 => sh of 1 threads [5] children [6, 7, 20]
                family 20 => sh of 5 threads [20] children []
                5> fork 7 => EAGAIN NUMBER_TAKEN
                5> fork => 21
                key $s => _ses 1000:1000 3f030000 refs 5 links []
                key $t => _tid 1000:1000 3f010000 refs 1 links []
                """);
    }

    @Test
    void aChildInANewUserNamespaceKeepsTheSession() {
        linux(
                """
                process 5 1 sh 1000 1000
                5> join_session => $s
                5> get_keyring_id @p create => $p
                5> fork newuser => 6
                told NAMESPACE_MADE NAMESPACE_GIVES_CAPABILITIES
                slots 6 => t=0 p=0 s=$s
                cred 6 => uid 1000,1000,1000,1000 gid 1000,1000,1000,1000 caps 7/7 groups [] ns 1
                5> unshare-user => 0
                slots 5 => t=0 p=$p s=$s
                """);
    }

    @Test
    void aThreadCopiesWhatItsCreatorHasNow() {
        linux(
                """
                process 5 1 sh 1000 1000
                5> join_session => $s
                5> thread => 6
                slots 6 => t=0 p=0 s=$s
                5> get_keyring_id @p create => $p
                slots 6 => t=0 p=0 s=$s
                6> get_keyring_id @p => ENOKEY NO_PROCESS_RING
                6> get_keyring_id @p create => $q
                5> thread => 7
                slots 7 => t=0 p=$p s=$s
                key $p => _pid 1000:1000 3f010000 refs 2 links []
                5> exit-thread => gone
                key $p => _pid 1000:1000 3f010000 refs 1 links []
                family 5 => sh of 1 threads [6, 7] children []
                7> exit-thread => gone
                dead $p
                6> exit-thread => gone
                dead $q $s
                """);
    }

    @Test
    void aThreadOfACreatorWithAThreadRingIsBornWithItsOwn() {
        linux(
                """
                process 5 1 sh 1000 1000
                5> get_keyring_id @t create => $t
                5> keyctl add user mine secret @t => $k
                5> thread => 6
                told THREAD_BORN_WITH_RING
                6> get_keyring_id @t => $u
                key $u => _tid 1000:1000 3f010000 refs 1 links []
                6> exit-thread => gone
                dead $u
                5> exit => gone
                dead $t $k
                """);
    }

    @Test
    void aNewProgramDropsThreadAndProcessRingAndKeepsTheSession() {
        linux(
                """
                process 5 1 sh 1000 1000
                5> join_session => $s
                5> get_keyring_id @t create => $t
                5> get_keyring_id @p create => $p
                5> exec ls => 0
                told EXEC_DROPS_THREAD_RING EXEC_DROPS_PROCESS_RING EXEC_KEEPS_SESSION
                slots 5 => t=0 p=0 s=$s
                dead $t $p
                family 5 => ls of 1 threads [5] children []
                """);
    }

    @Test
    void aSetUidProgramKeepsTheRealIdAndTheSession() {
        linux(
                """
                process 5 1 sh 1000 1000
                5> join_session => $s
                5> exec su setuid 0 => 0
                told SET_ID_PROGRAM
                slots 5 => t=0 p=0 s=$s
                cred 5 => uid 1000,0,0,0 gid 1000,1000,1000,1000 caps 7/7 groups [] ns 0
                5> exec mail setgid 8 => 0
                cred 5 => uid 1000,0,0,0 gid 1000,8,8,8 caps 7/7 groups [] ns 0
                5> setreuid 1000 1000 => 0
                5> exec sh => 0
                cred 5 => uid 1000,1000,1000,1000 gid 1000,8,8,8 caps 0/0 groups [] ns 0
                """);
    }

    @Test
    void theThreadThatCallsExecBecomesTheLeader() {
        linux(
                """
                process 5 1 sh 1000 1000
                5> join_session => $s
                5> get_keyring_id @t create => $t
                5> thread => 6
                5> thread => 7
                6> join_session => $mine
                6> exec ls => 0
                told EXEC_ENDS_THREADS EXEC_TAKES_THE_PID
                family 5 => ls of 1 threads [5] children []
                slots 5 => t=0 p=0 s=$mine
                dead $s $t
                5> thread => 8
                5> exit-thread => gone
                8> exec cat => 0
                family 5 => cat of 1 threads [5] children []
                """);
    }

    @Test
    void orphansGoToInitAndTheSessionLivesAsLongAsOneProcessIsInIt() {
        linux(
                """
                process 5 1 sh 1000 1000
                5> join_session => $s
                5> fork => 6
                6> fork => 7
                6> thread => 8
                8> exit => gone
                told PROCESS_ENDS ORPHAN_GOES_TO_INIT
                family 5 => sh of 1 threads [5] children []
                family 7 => sh of 1 threads [7] children []
                family 1 => systemd of 0 threads [1] children [5, 7]
                6> fork => ESRCH NO_SUCH_TASK
                5> exit => gone
                key $s => _ses 1000:1000 3f030000 refs 1 links []
                7> exit => gone
                dead $s
                """);
    }

    private static final String FILES =
            """
            process 5 1 sh 1000 1000
            5> join_session => $s
            5> get_keyring_id @t create => $t
            5> open /tmp/log => 1
            5> close 2 => EBADF FILE_NOT_OPEN
            1> close 1 => EBADF FILE_NOT_OPEN
            5> fork => 6
            6> join_session => $other
            5> exit => gone
            """;

    @Test
    void anOpenFilePinsTheRingsOfItsOpener() {
        linux(
                FILES
                        + """
                        key $s => _ses 1000:1000 3f030000 refs 1 links []
                        key $t => _tid 1000:1000 3f010000 refs 1 links []
                        6> close 1 => 0
                        told FILE_CLOSED
                        dead $s $t
                        """);
        linux(
                """
                process 5 1 sh 1000 1000
                5> open /tmp/log => 1
                5> fork => 6
                told FORK_SHARES_FILES
                5> close 1 => 0
                told FILE_STILL_HELD
                5> close 1 => EBADF FILE_NOT_OPEN
                6> exit => gone
                told FILE_CLOSED
                """);
    }

    @Test
    void byTheManPagesNoFileKeepsARing() {
        manPages(FILES + "dead $s $t\n6> close 1 => 0");
    }

    @Test
    void theThreadRingFollowsTheFileSystemIds() {
        linux(
                """
                1> fork 5 => 5
                5> get_keyring_id @t create => $t
                5> get_keyring_id @p create => $p
                5> setfsuid 1000 => 0
                told THREAD_RING_FOLLOWS_FSID
                5> setfsgid 1001 => 0
                key $t => _tid 1000:1001 3f010000 refs 1 links []
                key $p => _pid 0:0 3f010000 refs 1 links []
                user 0 => 2 keys 10 bytes
                5> setuid 1002 => 0
                key $t => _tid 1002:1001 3f010000 refs 1 links []
                """);
    }
}
