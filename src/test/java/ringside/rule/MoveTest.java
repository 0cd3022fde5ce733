package ringside.rule;

import org.junit.jupiter.api.Test;

/// KEYCTL_MOVE: its guards in the kernel's order, and whose link it is that moves.
class MoveTest {
    private static final String ALICE =
            """
            process 10 1 bash 1000 1000
            10> get_keyring_id @s create => $s
            10> keyctl newring a @s => $a
            10> keyctl newring b @s => $b
            10> keyctl add user k x $a => $k
            """;

    @Test
    void argumentsAndLookupsInOrder() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl move 999 998 997 <flags 2> => EINVAL MOVE_FLAGS_MALFORMED
                        10> keyctl move $k $a $b <flags 3> => EINVAL MOVE_FLAGS_MALFORMED
                        10> keyctl move $k $a $b <flags -1> => EINVAL MOVE_FLAGS_MALFORMED
                        10> keyctl move 999 @g @g => ENOKEY NO_SUCH_KEY
                        10> keyctl move 0 999 999 => EINVAL NO_SUCH_SPECIAL
                        10> keyctl move $k 999 @g => ENOKEY NO_SUCH_KEY
                        10> keyctl move $k @t $b => ENOKEY NO_THREAD_RING
                        10> keyctl move $k $a 0 => EINVAL NO_SUCH_SPECIAL
                        10> keyctl move @t $a $b => ENOENT NOT_LINKED
                        10> get_keyring_id @t => $t
                        10> keyctl move $k $a @p => 0
                        10> keyctl read @p => [$k]
                        10> keyctl setperm $k 0x2f010000 => 0
                        10> keyctl move $k 999 $b => EACCES NEEDS_LINK
                        10> keyctl setperm $k 0x3f010000 => 0
                        10> keyctl setperm $a 0x3b010000 => 0
                        10> keyctl move $k $a 999 => EACCES NEEDS_WRITE
                        10> keyctl move $k @p $a => EACCES NEEDS_WRITE
                        10> keyctl revoke $b => 0
                        10> keyctl move $k $b 999 => EKEYREVOKED REVOKED
                        10> keyctl move $k @p $b => EKEYREVOKED REVOKED
                        10> keyctl timeout $a 1 => 0
                        wait 1
                        10> keyctl move $k @p $a => EKEYEXPIRED EXPIRED
                        10> keyctl revoke $k => 0
                        10> keyctl move $k @p @s => EKEYREVOKED REVOKED
                        """);
    }

    @Test
    void ringsInOrder() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl move $k $b $b => 0
                        told MOVED_NOWHERE
                        10> keyctl move -f $k $k $k => 0
                        10> keyctl move $k $k $a => ENOTDIR NO_RING
                        10> keyctl move $k $b $k => ENOTDIR NO_RING
                        10> keyctl move $k $b $a => ENOENT NOT_LINKED
                        10> keyctl add user k y $b => $y
                        10> keyctl move $k $a $b => EEXIST MOVE_FINDS_ANOTHER
                        10> keyctl restrict_keyring $b => 0
                        10> keyctl move $k $a $b => EEXIST MOVE_FINDS_ANOTHER
                        10> keyctl move -f $k $a $b => EPERM RING_IS_CLOSED
                        10> keyctl newring c @s => $c
                        10> keyctl newring d $c => $d
                        10> keyctl move $c @s $d => EDEADLK CYCLE
                        10> keyctl move $c @s $c => EDEADLK CYCLE
                        10> keyctl move $c $a $d => ENOENT NOT_LINKED
                        10> keyctl restrict_keyring $d => 0
                        10> keyctl move $c @s $d => EPERM RING_IS_CLOSED
                        """);
    }

    @Test
    void aKeyThatIsThereAlready() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl link $k @s => 0
                        10> keyctl move $k $a @s => EEXIST MOVE_FINDS_ANOTHER
                        10> keyctl move -f $k $a @s => 0
                        told MOVED_AWAY
                        10> keyctl read $a => []
                        key $k => k 1000:1000 3f010000 refs 1 links []
                        """);
    }

    @Test
    void theLinkThatGoesMayBeAnothers() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl add user k y $b => $y
                        10> keyctl newring c @s => $c
                        10> keyctl move $y $a $c => 0
                        told MOVED_AWAY MOVED_HERE
                        dead $k
                        10> keyctl read $a => []
                        10> keyctl read $b => [$y]
                        10> keyctl read $c => [$y]
                        """);
    }

    @Test
    void movingTheLastLinkKeepsTheKey() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl add user k y $b => $y
                        10> keyctl move -f $k $a $b => 0
                        told MOVED_AWAY MOVED_HERE DISPLACED
                        dead $y
                        10> keyctl read $b => [$k]
                        user 1000 => 6 keys 52 bytes
                        """);
    }

    @Test
    void theFourBytesMustFitBeforeOthersAreGivenBack() {
        Transcript.linux(
                ALICE
                        + """
                        user 1000 => 6 keys 52 bytes
                        1> limit maxbytes 52 => 0
                        10> keyctl move $k $b $a => ENOENT NOT_LINKED
                        10> keyctl move $k $a $b => EDQUOT NO_BYTES_FOR_LINK
                        10> keyctl restrict_keyring $b => 0
                        10> keyctl move $k $a $b => EDQUOT NO_BYTES_FOR_LINK
                        1> limit maxbytes 61 => 0
                        10> keyctl move $k $a @p => 0
                        user 1000 => 7 keys 57 bytes
                        """);
    }

    @Test
    void whatHangsBelowIsMeasured() {
        var chain = new StringBuilder(ALICE);
        var ring = "@s";
        for (var level = 0; level <= 8; level++) {
            chain.append("10> keyctl newring r%d %s => $r%d\n".formatted(level, ring, level));
            chain.append("10> keyctl link $r%d @t => 0\n".formatted(level));
            ring = "$r" + level;
        }
        Transcript.linux(
                chain
                        + """
                        10> keyctl move $r1 $r0 $b => ELOOP TOO_DEEP
                        10> keyctl move $r2 $r1 $b => 0
                        """);
    }

    @Test
    void byTheManPageItIsTheNamedKeyThatMoves() {
        Transcript.manPages(
                ALICE
                        + """
                        10> keyctl add user k y $b => $y
                        10> keyctl newring c @s => $c
                        10> keyctl move $y $a $c => ENOENT NOT_LINKED
                        10> keyctl move $k $b $b => ENOENT NOT_LINKED
                        10> keyctl move $k $a $a => 0
                        10> keyctl move $k $a $b => ENOKEY MOVE_FINDS_ANOTHER
                        10> keyctl move -f $k $a $b => 0
                        dead $y
                        """);
    }

    @Test
    void aRingThatTakesAKeyMayLoseItsOwnLastLinkByThat() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl newring same @p => $to
                        10> keyctl newring same $a => $key
                        10> keyctl move $key @p $to => 0
                        told MOVED_AWAY MOVED_HERE
                        dead $to
                        10> keyctl read @p => []
                        key $key => same 1000:1000 3f010000 refs 1 links []
                        """);
    }
}
