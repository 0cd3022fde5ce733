package ringside.rule;

import org.junit.jupiter.api.Test;

/// KEYCTL_CHOWN: who may give what to whom, and who pays afterwards.
class ChownTest {
    private static final String ALICE =
            "process 10 1 bash 1000 1000\n10> get_keyring_id @s create => $s\n";
    private static final String ROOT = "1> get_keyring_id @s create => $s\n";

    @Test
    void nothingToChangeIsNotEvenLookedAt() {
        Transcript.linux(
                ALICE
                        + """
                        10> chown_key 999999 -1 -1 => 0
                        told NOTHING_TO_CHOWN
                        10> chown_key @t -1 -1 => 0
                        10> get_keyring_id @t => ENOKEY NO_THREAD_RING
                        """);
    }

    @Test
    void guardsInOrder() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl add user k abc @s => $k
                        10> keyctl chown 999999 1001 => ENOKEY NO_SUCH_KEY
                        10> keyctl chown 0 1000 => EINVAL NO_SUCH_SPECIAL
                        10> keyctl chown $k 1001 => EACCES ONLY_ADMIN_GIVES_AWAY
                        10> keyctl chgrp $k 77 => EACCES ONLY_ADMIN_SETS_FOREIGN_GROUP
                        10> chown_key $k 1001 1000 => EACCES ONLY_ADMIN_GIVES_AWAY
                        10> chown_key $k 1000 77 => EACCES ONLY_ADMIN_SETS_FOREIGN_GROUP
                        10> chown_key $k 1000 1000 => 0
                        10> keyctl chown @t 1000 => 0
                        10> get_keyring_id @t => $t
                        10> keyctl setperm $k 0x1f010000 => 0
                        10> keyctl chown $k 1001 => EACCES NEEDS_SETATTR
                        10> keyctl newring r @s => $r
                        10> keyctl revoke $r => 0
                        10> keyctl chown $r 1001 => EKEYREVOKED REVOKED
                        10> keyctl add user x x @s => $x
                        10> keyctl timeout $x 1 => 0
                        wait 1
                        10> keyctl chown $x 1001 => EKEYEXPIRED EXPIRED
                        """);
    }

    @Test
    void anyGroupOfOnesOwn() {
        Transcript.linux(
                """
                process 10 1 bash 0 0
                10> setgroups 5000 => 0
                10> setresgid 1000 1000 1000 => 0
                10> setresuid 1000 1000 1000 => 0
                10> get_keyring_id @s create => $s
                10> keyctl add user k abc @s => $k
                10> keyctl chgrp $k 5000 => 0
                told OWNER_SET
                key $k => k 1000:5000 3f010000 refs 1 links []
                """);
    }

    @Test
    void theNewOwnerPays() {
        Transcript.linux(
                ROOT
                        + """
                        1> keyctl add user k abc @s => $k
                        1> chown_key $k 1001 55 => 0
                        user 1001 => 1 keys 5 bytes
                        key $k => k 1001:55 3f010000 refs 1 links []
                        1> list_users
                        shows 1001: 1 1/1 1/200 5/20000
                        1> keyctl update $k abcdef => 0
                        user 1001 => 1 keys 8 bytes
                        1> chown_key $k 0 0 => 0
                        user 1001 => 0 keys 0 bytes
                        1> keyctl newring big @s => $r
                        1> keyctl add user a x $r
                        1> keyctl add user b x $r
                        1> keyctl chown $r 1001 => 0
                        user 1001 => 1 keys 12 bytes
                        """);
    }

    @Test
    void theNewOwnersLimitsCount() {
        Transcript.linux(
                ROOT
                        + """
                        1> limit maxkeys 1 => 0
                        1> keyctl add user k abc @s => $k
                        1> keyctl add user l abc @s => $l
                        1> keyctl chown $k 1001 => 0
                        1> keyctl chown $l 1001 => EDQUOT NEW_OWNER_HAS_TOO_MANY_KEYS
                        1> keyctl chgrp $k 7 => 0
                        1> chown_key $k 1001 8 => 0
                        1> limit maxkeys 2 => 0
                        1> limit maxbytes 9 => 0
                        1> keyctl chown $l 1001 => EDQUOT NEW_OWNER_HAS_TOO_MANY_BYTES
                        1> limit maxbytes 10 => 0
                        1> keyctl chown $l 1001 => 0
                        user 1001 => 2 keys 10 bytes
                        """);
    }

    @Test
    void idsMustBeMapped() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl add user k abc @s => $k
                        10> unshare-user
                        10> chown_key 999999 5 -1 => EINVAL OWNER_NOT_MAPPED
                        10> chown_key 999999 -1 5 => EINVAL OWNER_NOT_MAPPED
                        """);
    }
}
