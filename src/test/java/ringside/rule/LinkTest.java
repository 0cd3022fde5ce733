package ringside.rule;

import org.junit.jupiter.api.Test;

/// Links: what displaces what, what may not contain what, and what unlinking really removes.
class LinkTest {
    private static final String ALICE =
            "process 10 1 bash 1000 1000\n10> get_keyring_id @s create => $s\n";

    @Test
    void oneLinkForATypeAndDescription() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl newring a @s => $a
                        10> keyctl newring b @s => $b
                        10> keyctl add user same x $a => $x
                        10> keyctl add user same y $b => $y
                        10> keyctl link $y $a => 0
                        told LINK_MADE DISPLACED
                        dead $x
                        10> keyctl link $y $a => 0
                        told ALREADY_LINKED
                        10> keyctl add logon same:1 x $a => $l
                        10> keyctl read $a => [$y, $l]
                        key $y => same 1000:1000 3f010000 refs 2 links []
                        """);
    }

    @Test
    void unlinkingGoesByLabel() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl newring a @s => $a
                        10> keyctl newring b @s => $b
                        10> keyctl add user same x $a => $x
                        10> keyctl add user same y $b => $y
                        10> keyctl unlink $y $a => 0
                        dead $x
                        10> keyctl unlink $y $a => ENOENT NOT_LINKED
                        10> keyctl unlink $y $y => ENOTDIR NO_RING
                        10> keyctl unlink 99 $a => ENOKEY NO_SUCH_KEY
                        10> keyctl unlink @t $a => ENOKEY NO_THREAD_RING
                        10> keyctl unlink @g $a => EINVAL NO_GROUP_RINGS
                        10> keyctl unlink $y @t => ENOKEY NO_THREAD_RING
                        10> keyctl revoke $y => 0
                        10> keyctl unlink $y $b => 0
                        dead $y
                        """);
    }

    @Test
    void ringsDoNotContainThemselves() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl newring a @s => $a
                        10> keyctl newring b $a => $b
                        10> keyctl link $a $a => EDEADLK CYCLE
                        10> keyctl link $a $b => EDEADLK CYCLE
                        10> keyctl link @s $b => EDEADLK CYCLE
                        10> keyctl add user k x @s => $k
                        10> keyctl link $a $k => ENOTDIR NO_RING
                        10> keyctl link 99 $a => ENOKEY NO_SUCH_KEY
                        10> keyctl revoke $k => 0
                        10> keyctl link $k $a => EKEYREVOKED REVOKED
                        10> keyctl link $b $k => EKEYREVOKED REVOKED
                        """);
    }

    @Test
    void onlyTheDepthBelowTheLinkedRingCounts() {
        var chain = new StringBuilder(ALICE + "10> keyctl newring box @p => $box\n");
        var ring = "@s";
        for (var level = 0; level <= 12; level++) {
            chain.append("10> keyctl newring r%d %s => $r%d\n".formatted(level, ring, level));
            chain.append("10> keyctl link $r%d @t => 0\n".formatted(level));
            ring = "$r" + level;
        }
        Transcript.linux(
                chain
                        + """
                        10> keyctl link $r5 $box => ELOOP TOO_DEEP
                        10> keyctl link $r6 $box => 0
                        10> keyctl link $box $r12 => EDEADLK CYCLE
                        """);
    }

    @Test
    void clearingDropsEverything() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl newring a @s => $a
                        10> keyctl add user k x $a => $k
                        10> keyctl clear $k => ENOTDIR CLEAR_NEEDS_RING
                        10> keyctl clear @s => 0
                        dead $a $k
                        user 1000 => 3 keys 33 bytes
                        10> keyctl clear @s => 0
                        told CLEARED
                        """);
    }
}
