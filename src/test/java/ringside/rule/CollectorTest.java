package ringside.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.state.Errno;
import ringside.state.Kernel;
import ringside.state.Semantics;

/// Time, revocation, invalidation and the collector.
class CollectorTest {
    private static final String ALICE =
            "process 10 1 bash 1000 1000\n10> get_keyring_id @s create => $s\n";

    @Test
    void timeDoesNotRunBackwards() {
        var step = Model.INSTANCE.step(Kernel.booted(Semantics.LINUX), new Call.Wait(-1));
        assertThat(step.reply()).isEqualTo(new Reply.Failed(Errno.EINVAL));
        assertThat(step.refusal().orElseThrow().rule()).isEqualTo(CollectorRule.TIME_RUNS_FORWARD);
    }

    @Test
    void expiredKeysAreCollectedAfterTheDelay() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl add user k x @s => $k
                        10> keyctl timeout $k 5 => 0
                        told TIMEOUT_SET
                        wait 5s
                        told TIMED_OUT
                        10> keyctl describe $k => EKEYEXPIRED EXPIRED
                        10> keyctl timeout $k 5 => EKEYEXPIRED EXPIRED
                        wait 299s
                        10> keyctl read @s => [$k]
                        wait 1s
                        told REAPED
                        dead $k
                        user 1000 => 3 keys 37 bytes
                        """);
    }

    @Test
    void oneWaitFiresEveryTimerOnTheWay() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl newring r @s => $r
                        10> keyctl add user k x $r => $k
                        10> keyctl add user l x $r => $l
                        10> keyctl timeout $k 5 => 0
                        10> keyctl timeout $l 0 => 0
                        told TIMEOUT_CLEARED
                        10> keyctl timeout $r 100 => 0
                        wait 1000s
                        dead $k $r $l
                        """);
    }

    /// An emptied ring begins at slot 0 again, unless it was the collector that emptied it.
    @Test
    void aRingThatTheCollectorEmptiedFillsFromTheEnd() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl newring r @s => $r
                        10> keyctl add user k x $r => $k
                        10> keyctl invalidate $k => 0
                        10> keyctl add user l x $r => $l
                        10> keyctl add user m x $r => $m
                        10> keyctl read $r => [$m, $l]
                        10> keyctl unlink $l $r => 0
                        10> keyctl unlink $m $r => 0
                        10> keyctl add user n x $r => $n
                        10> keyctl add user o x $r => $o
                        10> keyctl read $r => [$n, $o]
                        """);
    }

    @Test
    void aRevokedRingLosesItsLinksAtOnce() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl add user k x @s => $k
                        10> keyctl revoke @s => 0
                        told REVOKED_NOW RING_LOSES_LINKS
                        dead $k
                        10> keyctl add user k x @s => EKEYREVOKED REVOKED
                        10> get_keyring_id @s => EKEYREVOKED REVOKED
                        10> keyctl request user k => ENOKEY NO_UPCALL_WANTED
                        wait 1000s
                        key $s => _ses 1000:1000 3f030000 refs 1 links [] expires 0
                        """);
    }

    @Test
    void byTheManPageItKeepsThemUntilCollected() {
        Transcript.manPages(
                ALICE
                        + """
                        10> keyctl add user k x @s => $k
                        10> keyctl revoke @s => 0
                        told REVOKED_NOW RING_KEEPS_LINKS
                        key $s => _ses 1000:1000 3f030000 refs 1 links [$k] expires 0
                        wait 300s
                        dead $k
                        """);
    }

    @Test
    void aRevokedKeyPaysForItsNameUntilCollected() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl add user k 1234 @s => $k
                        user 1000 => 4 keys 43 bytes
                        10> keyctl timeout $k 1 => 0
                        10> keyctl revoke $k => 0
                        user 1000 => 4 keys 39 bytes
                        wait 299s
                        user 1000 => 4 keys 39 bytes
                        wait 2s
                        dead $k
                        """);
    }

    @Test
    void anInvalidatedRingThatIsHeldStays() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl newring r @s => $r
                        10> keyctl link $r @p => 0
                        10> keyctl invalidate $r => 0
                        dead $r
                        10> keyctl read @s => []
                        10> keyctl read @p => []
                        10> keyctl add user k x @s => $k
                        10> keyctl invalidate @s => 0
                        key $s => _ses 1000:1000 3f030000 refs 1 links [$k]
                        10> get_keyring_id @s => ENOKEY INVALIDATED
                        10> keyctl setperm $k 0 => EACCES NEEDS_SETATTR
                        """);
    }

    @Test
    void setpermNeedsTheOwner() {
        Transcript.linux(
                ALICE
                        + """
                        process 20 1 sh 2000 2000
                        10> keyctl add user k x @s => $k
                        10> keyctl setperm $k 0x40000000 => EINVAL PERM_MALFORMED
                        10> keyctl setperm $k 0x3f3f0020 => 0
                        told PERM_SET
                        20> keyctl setperm $k 0 => EACCES NOT_THE_OWNER
                        1> keyctl setperm $k 0 => 0
                        10> keyctl timeout $k 1 => EACCES NEEDS_SETATTR
                        10> keyctl invalidate $k => EACCES NEEDS_SEARCH
                        """);
    }

    @Test
    void aRevokedUserRingComesBackWithoutItsLink() {
        Transcript.linux(
                ALICE
                        + """
                        10> get_keyring_id @u => $u
                        10> get_keyring_id @us => $us
                        10> keyctl revoke @u => 0
                        10> get_keyring_id @u => ENOKEY NO_USER_RINGS
                        wait 300s
                        dead $u
                        10> get_keyring_id @u => $u2
                        key $u2 => _uid.1000 1000:-1 1f3f0000 refs 1 links []
                        10> keyctl read @us => []
                        """);
    }
}
