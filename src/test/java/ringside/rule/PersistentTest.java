package ringside.rule;

import static ringside.rule.Transcript.linux;
import static ringside.rule.Transcript.manPages;

import org.junit.jupiter.api.Test;

/// Persistent keyrings from the first to the last day, as transcripts.
class PersistentTest {
    @Test
    void theFirstCallMakesRegisterAndRingOutsideEveryQuota() {
        linux(
                """
                process 5 1 sh 1000 1000
                5> join_session => $s
                5> keyctl get_persistent @s => $p
                told REGISTER_MADE CREATED REGISTERED LINKED TIMER_RESET
                key $p => _persistent.1000 1000:-1 1f030000 refs 2 links [] expires 259200
                key $s => _ses 1000:1000 3f030000 refs 1 links [$p]
                user 1000 => 1 keys 9 bytes
                user 0 => 0 keys 0 bytes
                """);
    }

    @Test
    void eachCallStartsTheTimeAnew() {
        linux(
                """
                process 5 1 sh 1000 1000
                5> join_session => $s
                5> keyctl get_persistent @s => $p
                wait 1000
                5> keyctl get_persistent @s 1000 => $p
                told FOUND TIMER_RESET
                key $p => _persistent.1000 1000:-1 1f030000 refs 2 links [] expires 260200
                1> limit persistent_keyring_expiry 0 => 0
                5> keyctl get_persistent @s => $p
                key $p => _persistent.1000 1000:-1 1f030000 refs 2 links []
                """);
    }

    @Test
    void anotherUsersRingTakesCapSetuid() {
        linux(
                """
                process 5 1 sh 1000 1000
                5> join_session => $s
                5> keyctl get_persistent @s 1001 => EPERM NOT_THE_USERS_OWN
                1> fork 6 => 6
                6> join_session => $r
                6> keyctl get_persistent @s 1000 => $p
                key $p => _persistent.1000 1000:-1 1f030000 refs 2 links [] expires 259200
                6> setresuid 1001 1002 1003 => 0
                6> keyctl get_persistent @s 1003 => EPERM NOT_THE_USERS_OWN
                6> keyctl get_persistent @s 0 => EPERM NOT_THE_USERS_OWN
                6> keyctl get_persistent @t 1002 => $q
                key $q => _persistent.1002 1002:-1 1f030000 refs 2 links [] expires 259200
                6> keyctl get_persistent @t => $o
                key $o => _persistent.1001 1001:-1 1f030000 refs 2 links [] expires 259200
                """);
    }

    @Test
    void thereMustBeARingToLinkItIn() {
        linux(
                """
                process 5 1 sh 1000 1000
                5> join_session => $s
                5> keyctl add user k secret @s => $k
                5> keyctl get_persistent 0 => EINVAL NO_SUCH_SPECIAL
                5> keyctl get_persistent $k => ENOTDIR NO_RING_TO_LINK_IN
                5> keyctl get_persistent 99 => ENOKEY NO_SUCH_KEY
                5> keyctl get_persistent @s => $p
                5> keyctl get_persistent $p => EDEADLK CYCLE
                5> unshare-user => 0
                5> keyctl get_persistent @s 1000 => EINVAL UID_NOT_MAPPED
                """);
    }

    private static final String EXPIRED =
            """
            process 5 1 sh 1000 1000
            1> limit persistent_keyring_expiry 5 => 0
            5> join_session => $s
            5> keyctl get_persistent @s => $p
            5> keyctl add user k secret $p => $k
            wait 10
            """;

    @Test
    void anExpiredRingIsRevivedWithItsContents() {
        linux(
                EXPIRED
                        + """
                        5> keyctl describe $p => EKEYEXPIRED EXPIRED
                        5> keyctl get_persistent @s => $p
                        told FOUND REVIVED
                        key $p => _persistent.1000 1000:-1 1f030000 refs 2 links [$k] expires 15
                        """);
    }

    @Test
    void aRingIsCollectedLongAfterItExpiredAndThenMadeAnew() {
        linux(
                EXPIRED
                        + """
                        wait 300
                        dead $p $k
                        5> keyctl get_persistent @s => $q
                        told CREATED
                        """);
    }

    @Test
    void byTheManPagesAnExpiredRingIsGone() {
        manPages(EXPIRED + "dead $p $k\n5> keyctl get_persistent @s => $q\ntold CREATED");
    }

    @Test
    void anInvalidatedRingMakesRoomForANewOne() {
        linux(
                """
                process 5 1 sh 1000 1000
                5> join_session => $s
                5> keyctl get_persistent @s => $p
                5> keyctl invalidate $p => 0
                dead $p
                5> keyctl get_persistent @s => $q
                told CREATED
                """);
    }

    @Test
    void aRevokedRingIsDisplacedByANewOne() {
        linux(
                """
                process 5 1 sh 1000 1000
                5> join_session => $s
                5> keyctl get_persistent @s => $p
                5> keyctl revoke $p => 0
                5> keyctl get_persistent @s => $q
                told DISPLACES_REVOKED CREATED
                dead $p
                key $s => _ses 1000:1000 3f030000 refs 1 links [$q]
                """);
    }

    @Test
    void aRingWhoseFirstLinkFailedHasNoTimeout() {
        linux(
                """
                process 5 1 sh 1000 1000
                1> limit maxbytes 8 => 0
                5> join_session => $s
                5> keyctl get_persistent @s => EDQUOT NO_BYTES_FOR_LINK
                1> fork 6 => 6
                6> keyctl get_persistent @t 1000 => $p
                told FOUND
                """);
    }

    private static final String UNLINKED =
            """
            process 5 1 sh 1000 1000
            5> join_session => $s
            5> keyctl get_persistent @s => $p
            5> keyctl unlink $p @s => 0
            """;

    @Test
    void withoutALinkItsUserMayListTheRingAndNothingElse() {
        linux(
                UNLINKED
                        + """
                        key $p => _persistent.1000 1000:-1 1f030000 refs 1 links [] expires 259200
                        5> keyctl rlist $p => []
                        5> keyctl add user k secret $p => EACCES NEEDS_WRITE
                        5> keyctl setperm $p 0x3f3f0000 => EACCES NEEDS_SETATTR
                        """);
    }

    @Test
    void byTheManPagesItsUserNeedsALinkToListIt() {
        manPages(
                UNLINKED
                        + """
                        key $p => _persistent.1000 1000:-1 1f000000 refs 1 links [] expires 259200
                        5> keyctl rlist $p => EACCES READ_NOT_ALLOWED
                        """);
    }

    @Test
    void theRegisterIsGlobalRootsAndGoesWithItsNamespace() {
        linux(
                """
                process 5 1 sh 1000 1000
                5> unshare-user => 0
                5> keyctl get_persistent @t => $p
                key $p => _persistent.4294967295 1000:-1 1f030000 refs 2 links [] expires 259200
                owner .persistent_register => 0:0
                5> map-ids 1 uid 0 1000 1 => 0
                5> keyctl get_persistent @t 0 => $q
                key $q => _persistent.0 1000:-1 1f030000 refs 2 links [] expires 259200
                5> exit => gone
                told NAMESPACE_ENDS
                dead $p $q
                """);
    }

    @Test
    void byTheManPagesTheRegisterIsTheNamespaceRoots() {
        manPages(
                """
                process 5 1 sh 1000 1000
                5> unshare-user => 0
                5> map-ids 1 uid 0 1000 1 => 0
                5> map-ids 1 gid 0 1000 1 => 0
                5> keyctl get_persistent @t => $p
                told REGISTER_IS_NAMESPACE_ROOTS
                owner .persistent_register => 1000:1000
                """);
    }
}
