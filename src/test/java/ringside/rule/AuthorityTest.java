package ringside.rule;

import org.junit.jupiter.api.Test;

/// Assuming authority, and making or refusing a key with it: every guard in the kernel's order.
class AuthorityTest {
    /// Thread 11 is the helper of a request that thread 10 made, with `$s` as its destination.
    private static final String ASKED =
            """
            process 10 1 bash 1000 1000
            10> get_keyring_id @s create => $s
            10> keyctl request2 user a hello => sleeps
            """;

    private static final String ASSUMED = ASKED + "11> assume_authority $K11 => $A11\n";

    @Test
    void authorityIsFoundInOnesOwnKeyrings() {
        Transcript.linux(
                ASKED
                        + """
                        11> assume_authority -1 => EINVAL AUTHORITY_ID_NEGATIVE
                        11> assume_authority 5 => ENOKEY AUTHORITY_ABSENT
                        1> assume_authority $K11 => ENOKEY AUTHORITY_ABSENT
                        11> get_keyring_id @a => ENOKEY NO_AUTHORITY
                        11> assume_authority $K11 => $A11
                        11> get_keyring_id @a => $A11
                        authority 11 => $A11 jit 1
                        11> keyctl describe @a
                        11> assume_authority $K11 => $A11
                        11> assume_authority 0 => 0
                        11> get_keyring_id @a => ENOKEY NO_AUTHORITY
                        11> assume_authority 0 => 0
                        11> join_session
                        11> assume_authority $K11 => ENOKEY AUTHORITY_ABSENT
                        """);
    }

    @Test
    void theHelperSeesThroughItsRequestersEyes() {
        Transcript.linux(
                """
                process 10 1 bash 1000 1000
                10> get_keyring_id @s create => $s
                10> keyctl add user mine secret @s => $mine
                10> keyctl request2 user a hello => sleeps
                11> keyctl read $mine => EACCES READ_NOT_ALLOWED
                11> keyctl request user mine => ENOKEY NO_UPCALL_WANTED
                11> keyctl describe $K11
                told AUTHORITY_VOUCHES
                11> keyctl timeout $K11 5 => 0
                told AUTHORITY_VOUCHES
                11> keyctl setperm $K11 0x3f3f0000 => EACCES NEEDS_SETATTR
                11> assume_authority $K11 => $A11
                11> keyctl read $mine => 6
                11> keyctl request user mine => $mine
                11> keyctl search @s user mine => ENOKEY NOTHING_FOUND
                11> keyctl add user theirs x -8 => $theirs
                key $theirs => theirs 0:0 3f010000 refs 1 links []
                key $s => _ses 1000:1000 3f030000 refs 3 links [$mine, $theirs, $K11]
                11> keyctl read @a => 5
                """);
    }

    @Test
    void whatInstantiatingRefuses() {
        Transcript.linux(
                ASSUMED
                        + """
                        11> instantiate $K11 0 <1048576 bytes> => EINVAL PAYLOAD_TOO_LONG
                        1> instantiate $K11 0 x => EPERM AUTHORITY_NOT_ASSUMED
                        11> instantiate 5 0 x => EPERM AUTHORITY_OVER_ANOTHER
                        11> instantiate $K11 0 x <size 2> => EFAULT PAYLOAD_UNREADABLE
                        11> instantiate $K11 -7 x => EINVAL AUTHORITY_KEY_IS_NO_RING
                        11> instantiate $K11 -9 x => ENOKEY RING_ID_UNKNOWN
                        11> instantiate $K11 5 x => ENOKEY NO_SUCH_KEY
                        11> instantiate $K11 0 "" => EINVAL PAYLOAD_REFUSED
                        11> keyctl add user other x @t => $other
                        11> instantiate $K11 $other "" => EINVAL PAYLOAD_REFUSED
                        11> instantiate $K11 $other x => ENOTDIR NO_RING
                        11> fork => 12
                        11> instantiate $K11 0 vector x => 0
                        state $K11 => made
                        11> instantiate $K11 0 x => EPERM AUTHORITY_NOT_ASSUMED
                        11> assume_authority $K11 => ENOKEY AUTHORITY_ABSENT
                        12> instantiate $K11 0 x => EBUSY ALREADY_FINISHED
                        12> negate $K11 5 0 => EBUSY ALREADY_FINISHED
                        11> exit => gone
                        returned 10 => $K11
                        12> instantiate $K11 0 x => EKEYREVOKED AUTHORITY_REVOKED
                        """);
    }

    @Test
    void theQuotaIsAskedWhenTheKeyIsMade() {
        Transcript.linux(
                """
                process 10 1 bash 1000 1000
                10> get_keyring_id @s create => $s
                10> keyctl newring box @s => $box
                10> keyctl request2 user a hello => sleeps
                user 1000 => 6 keys 66 bytes
                limit maxbytes 75
                11> assume_authority $K11 => $A11
                11> instantiate $K11 0 <10 bytes> => EDQUOT NO_BYTES_FOR_PAYLOAD
                11> instantiate $K11 $box <6 bytes> => EDQUOT NO_BYTES_FOR_PAYLOAD
                state $K11 => under construction
                11> instantiate $K11 $box <5 bytes> => 0
                user 1000 => 6 keys 75 bytes
                key $box => box 1000:1000 3f010000 refs 1 links [$K11]
                """);
    }

    @Test
    void whatRefusingRefuses() {
        Transcript.linux(
                ASSUMED
                        + """
                        11> reject $K11 5 0 0 => EINVAL REJECT_ERROR_INVALID
                        11> reject $K11 5 -1 0 => EINVAL REJECT_ERROR_INVALID
                        11> reject $K11 5 4095 0 => EINVAL REJECT_ERROR_INVALID
                        11> reject $K11 5 512 0 => EINVAL REJECT_ERROR_INVALID
                        11> reject $K11 5 513 0 => EINVAL REJECT_ERROR_INVALID
                        11> reject $K11 5 514 0 => EINVAL REJECT_ERROR_INVALID
                        11> reject $K11 5 516 0 => EINVAL REJECT_ERROR_INVALID
                        1> reject $K11 5 129 0 => EPERM AUTHORITY_NOT_ASSUMED
                        11> reject 5 5 129 0 => EPERM AUTHORITY_OVER_ANOTHER
                        11> reject $K11 5 129 -7 => EINVAL AUTHORITY_KEY_IS_NO_RING
                        11> reject $K11 5 129 -9 => ENOKEY RING_ID_UNKNOWN
                        11> reject $K11 5 515 @us => 0
                        state $K11 => refused with errno 515
                        11> reject $K11 5 515 0 => EPERM AUTHORITY_NOT_ASSUMED
                        """);
    }

    /// The key is refused even when the link fails, and the caller keeps its authority then.
    @Test
    void aRefusalStandsWithoutItsLink() {
        Transcript.linux(
                ASSUMED
                        + """
                        11> keyctl add user other x @t => $other
                        11> negate $K11 5 $other => ENOTDIR NO_RING
                        told REFUSAL_NOT_LINKED
                        state $K11 => refused with ENOKEY
                        authority 11 => $A11 jit 1
                        11> exit => gone
                        returned 10 => ENOKEY KEY_REFUSED
                        """);
    }

    /// Whatever ring a special id names elsewhere, here it is the requester's destination.
    @Test
    void specialIdsMeanTheDestination() {
        for (var id : new String[] {"@t", "@p", "@s", "@u", "@us", "-6", "-8"})
            Transcript.linux(
                    ASSUMED
                            + """
                            11> keyctl unlink $K11 $s => 0
                            11> instantiate $K11 %s x => 0
                            key $s => _ses 1000:1000 3f030000 refs 3 links [$K11]
                            """
                                    .formatted(id));
    }

    /// An authorisation key can be linked elsewhere, and whoever finds it there can use it.
    @Test
    void anotherProcessCanTakeOver() {
        Transcript.linux(
                ASSUMED
                        + """
                        11> keyctl link @a @u => 0
                        process 30 1 sh 0 0
                        30> keyctl link @u @s => 0
                        30> assume_authority $K11 => $A11
                        30> instantiate $K11 @s x => 0
                        returned 10 =>
                        11> get_keyring_id @a => ENOKEY INVALIDATED
                        11> exit => gone
                        returned 10 => $K11
                        """);
    }

    /// An invalidated authorisation key cannot be found any more, but serves whoever holds it.
    @Test
    void anInvalidatedAuthorityStillServes() {
        Transcript.linux(
                ASSUMED
                        + """
                        11> keyctl invalidate @a => 0
                        11> get_keyring_id @a => ENOKEY INVALIDATED
                        11> assume_authority $K11 => ENOKEY AUTHORITY_ABSENT
                        11> keyctl describe $K11 => EACCES NEEDS_VIEW
                        11> keyctl add user more x -8 => $more
                        11> instantiate $K11 0 x => 0
                        11> exit => gone
                        returned 10 => $K11
                        """);
    }

    @Test
    void authorityIsInheritedByForkThreadAndExec() {
        Transcript.linux(
                ASSUMED
                        + """
                        11> fork => 12
                        authority 12 => $A11 jit 1
                        12> exec handler
                        authority 12 => $A11 jit 1
                        12> thread => 13
                        authority 13 => $A11 jit 1
                        12> fork newuser => 14
                        authority 14 => 0 jit 1
                        13> instantiate $K11 0 x => 0
                        authority 13 => 0 jit 1
                        authority 12 => $A11 jit 1
                        12> get_keyring_id @a => ENOKEY INVALIDATED
                        12> keyctl add user late x -8 => $late
                        key $s => _ses 1000:1000 3f030000 refs 3 links [$K11, $late]
                        12> instantiate $K11 0 x => EBUSY ALREADY_FINISHED
                        11> exit => gone
                        12> keyctl add user later x -8 => EKEYREVOKED AUTHORITY_REVOKED
                        key $s => _ses 1000:1000 3f030000 refs 1 links [$K11, $late]
                        """);
    }

    @Test
    void aParentThatGetsASessionLosesItsAuthority() {
        Transcript.linux(
                """
                process 10 1 sh 0 0
                10> keyctl request2 user a hello => sleeps
                11> assume_authority $K11 => $A11
                11> fork => 12
                12> join_session => $new
                12> session_to_parent => 0
                told PARENT_LOSES_AUTHORITY
                authority 11 => 0 jit 1
                12> instantiate $K11 0 x => 0
                11> exit => gone
                returned 10 => $K11
                """);
    }
}
