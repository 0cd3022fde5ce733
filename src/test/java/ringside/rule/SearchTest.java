package ringside.rule;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.List;
import java.util.stream.Stream;

/// The order in which rings are walked, and which of several errors is the answer.
class SearchTest {
    private static final String ALICE =
            "process 10 1 bash 1000 1000\n10> get_keyring_id @s create => $s\n";

    @Test
    void ringsReadInSlotOrder() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl add user a x @s => $a
                        10> keyctl add user b x @s => $b
                        10> keyctl add user c x @s => $c
                        10> keyctl add user d x @s => $d
                        10> keyctl read @s => [$a, $d, $c, $b]
                        10> keyctl unlink $a @s => 0
                        10> keyctl add user e x @s => $e
                        10> keyctl read @s => [$e, $d, $c, $b]
                        """);
    }

    @Test
    void anAsymmetricKeyIsNotLookedForWithoutAWord() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl search @s asymmetric "" => EINVAL EMPTY_DESCRIPTION
                        10> keyctl request asymmetric "" => EINVAL EMPTY_DESCRIPTION
                        10> keyctl search @s user "" => ENOKEY NOTHING_FOUND
                        """);
    }

    @Test
    void ownLinksWinAndTheTreeIsWalkedDepthFirst() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl newring A @s => $A
                        10> keyctl newring B @s => $B
                        10> keyctl newring A1 $A => $A1
                        10> keyctl add user m deep $A1 => $deep
                        10> keyctl add user m shallow $B => $shallow
                        10> keyctl search @s user m => $deep
                        10> keyctl add user m top @s => $top
                        10> keyctl search @s user m => $top
                        10> keyctl search $B user m => $shallow
                        10> keyctl request user m => $top
                        """);
    }

    @TestFactory
    Stream<DynamicTest> theLastErrorSeenIsTheAnswer() {
        return Stream.of("RUX", "RXU", "URX", "UXR", "XRU", "XUR")
                .map(order -> DynamicTest.dynamicTest(order, () -> lastOf(order)));
    }

    /// Slot order of three links made one after the other is first, third, second.
    private static void lastOf(String order) {
        var rings = List.of("a", "b", "c");
        var made = new StringBuilder(ALICE);
        for (var i = 0; i < 3; i++) {
            var ring = rings.get(i);
            made.append("10> keyctl newring %s @s => $%s\n".formatted(ring, ring));
            made.append("10> keyctl add user m x $%s => $m%s\n".formatted(ring, ring));
            made.append(
                    switch (order.charAt(i)) {
                        case 'R' -> "10> keyctl revoke $m%s => 0\n".formatted(ring);
                        case 'U' -> "10> keyctl setperm $m%s 0x37000000 => 0\n".formatted(ring);
                        default -> "10> keyctl timeout $m%s 1 => 0\n".formatted(ring);
                    });
        }
        var answer =
                switch (order.charAt(1)) {
                    case 'R' -> "EKEYREVOKED SAW_REVOKED";
                    case 'U' -> "EACCES SAW_UNSEARCHABLE";
                    default -> "EKEYEXPIRED SAW_EXPIRED";
                };
        Transcript.linux(made + "wait 2s\n10> keyctl search @s user m => " + answer + "\n");
    }

    @Test
    void nestedErrorsOverwriteTheTopRings() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl add user m x @s => $m
                        10> keyctl newring a @s => $a
                        10> keyctl add user m x $a => $ma
                        10> keyctl setperm $ma 0x37000000 => 0
                        10> keyctl revoke $m => 0
                        10> keyctl search @s user m => EACCES SAW_UNSEARCHABLE
                        10> keyctl add user m x @s => $fresh
                        10> keyctl search @s user m => $fresh
                        """);
    }

    @Test
    void anEmptyThreadRingHidesErrors() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl add user m x @s => $m
                        10> keyctl revoke $m => 0
                        10> keyctl request user m => EKEYREVOKED SAW_REVOKED
                        10> get_keyring_id @t create
                        10> keyctl request user m => ENOKEY ERROR_HIDDEN
                        10> keyctl request2 user m callout => sleeps
                        """);
    }

    @Test
    void anErrorInTheThreadRingIsHiddenByAnEmptySession() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl add user m x @t => $m
                        10> keyctl revoke $m => 0
                        10> keyctl request user m => ENOKEY ERROR_HIDDEN
                        10> keyctl add user m x @p => $p
                        10> keyctl request user m => $p
                        """);
    }

    @Test
    void requestsPassOverExpiredKeysInSilence() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl add user m x @s => $m
                        10> keyctl timeout $m 1 => 0
                        wait 1s
                        10> keyctl search @s user m => EKEYEXPIRED SAW_EXPIRED
                        10> keyctl request user m => ENOKEY NO_UPCALL_WANTED
                        """);
    }

    @Test
    void whatARequestRefuses() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl add user k x @s => $k
                        10> keyctl request <null> k => EFAULT TYPE_UNREADABLE
                        10> keyctl request "" k => EINVAL TYPE_MALFORMED
                        10> keyctl request .x k => EPERM TYPE_IS_THE_KERNELS
                        10> keyctl request user <null> => EFAULT TEXT_UNREADABLE
                        10> keyctl request2 user k <fault> => EFAULT TEXT_UNREADABLE
                        10> keyctl request nonsense k => ENOKEY TYPE_UNKNOWN
                        10> keyctl request user k $k => ENOTDIR NO_RING
                        10> keyctl request user none @p => ENOKEY NO_UPCALL_WANTED
                        10> keyctl request2 keyring none x => EPERM RINGS_ARE_NOT_REQUESTED
                        10> keyctl request user k @p => $k
                        10> keyctl read @p => [$k]
                        10> keyctl setperm $k 0x2f010000 => 0
                        10> keyctl request user k @t => EACCES NEEDS_LINK
                        10> keyctl request2 user none x => sleeps
                        """);
    }

    @Test
    void whatASearchRefuses() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl add user k x @s => $k
                        10> keyctl search @s "" k => EINVAL TYPE_MALFORMED
                        10> keyctl search @s user <null> => EFAULT TEXT_UNREADABLE
                        10> keyctl search @t user k => ENOKEY NO_THREAD_RING
                        10> keyctl search $k user k => ENOTDIR START_IS_NO_RING
                        10> keyctl search @s nonsense k => ENOKEY TYPE_UNKNOWN
                        10> keyctl search @s user other => ENOKEY NOTHING_FOUND
                        10> keyctl search @s user k $k => ENOTDIR NO_RING
                        10> keyctl search @s keyring _ses => $s
                        10> keyctl search @s keyring _ses @s => EDEADLK CYCLE
                        10> keyctl search @s user k @t => $k
                        10> keyctl read @t => [$k]
                        """);
    }

    @Test
    void sixLevelsAreEntered() {
        var chain = new StringBuilder(ALICE);
        var ring = "@s";
        for (var level = 1; level <= 7; level++) {
            chain.append("10> keyctl newring r%d %s => $r%d\n".formatted(level, ring, level));
            ring = "$r" + level;
        }
        Transcript.linux(
                chain
                        + """
                        10> keyctl add user six x $r6 => $six
                        10> keyctl search @s user six => $six
                        10> keyctl search @s keyring r7 => $r7
                        10> keyctl search @s user seven => ENOKEY NOTHING_FOUND
                        10> keyctl newring r8 $r7 => $r8
                        10> keyctl search $r1 keyring r8 => $r8
                        10> keyctl search @s keyring r8 => ENOKEY NOTHING_FOUND
                        10> keyctl describe $r8
                        10> keyctl read $r8 => EACCES READ_NOT_ALLOWED
                        """);
    }

    @Test
    void revokedRingsAreNotEnteredAndExpiredOnesAre() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl newring a @s => $a
                        10> keyctl add user m x $a => $m
                        10> keyctl timeout $a 1 => 0
                        wait 2s
                        10> keyctl search @s user m => $m
                        10> keyctl search $a user m => EKEYEXPIRED EXPIRED
                        10> keyctl newring b @s => $b
                        10> keyctl add user n x $b => $n
                        10> keyctl revoke $b => 0
                        dead $n
                        10> keyctl search @s user n => ENOKEY NOTHING_FOUND
                        """);
    }
}
