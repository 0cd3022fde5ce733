package ringside.rule;

import static ringside.rule.Transcript.linux;

import org.junit.jupiter.api.Test;

/// What pam_keyinit does at the beginning and the end of a login, call by call, as transcripts.
class LoginTest {
    /// The module takes the user's real ids, looks whether the session is the user's default one,
    /// starts a new one, links the user ring into it and takes its ids back.
    @Test
    void openingASessionStartsANewOneThatLinksTheUserRing() {
        linux(
                """
                1> fork 5 => 5
                5> setregid 1000 -1 => 0
                5> setreuid 1000 -1 => 0
                5> get_keyring_id @s => $us
                5> get_keyring_id @us => $us
                slots 5 => t=0 p=0 s=$us
                5> join_session => $s
                5> keyctl link @u @s => 0
                5> get_keyring_id @u => $u
                key $s => _ses 1000:1000 3f030000 refs 1 links [$u]
                5> setregid 0 -1 => 0
                5> setreuid 0 -1 => 0
                cred 5 => uid 0,0,0,0 gid 0,0,0,0 caps 7/7 groups [] ns 0
                5> fork => 6
                6> setgid 1000 => 0
                6> setuid 1000 => 0
                6> exec bash => 0
                slots 6 => t=0 p=0 s=$s
                """);
    }

    @Test
    void aProcessInRootsDefaultSessionKeepsIt() {
        linux(
                """
                1> fork 5 => 5
                5> get_keyring_id @s => $root
                5> setregid 1000 -1 => 0
                5> setreuid 1000 -1 => 0
                5> get_keyring_id @s => $root
                5> get_keyring_id @us => $us
                5> get_keyring_id @u => $u
                5> setregid 0 -1 => 0
                5> setreuid 0 -1 => 0
                slots 5 => t=0 p=0 s=$root
                key $us => _uid_ses.1000 1000:-1 1f3f0000 refs 1 links [$u]
                """);
    }

    @Test
    void closingASessionRevokesItForAllWhoAreStillInIt() {
        linux(
                """
                1> fork 5 => 5
                5> setresuid 1000 1000 1000 => 0
                5> join_session => $s
                5> keyctl link @u @s => 0
                5> fork => 6
                5> keyctl revoke $s => 0
                key $s => _ses 1000:0 3f030000 refs 2 links [] expires 0
                6> get_keyring_id @s => EKEYREVOKED REVOKED
                6> keyctl add user k secret @s => EKEYREVOKED REVOKED
                6> join_session => $t
                6> keyctl add user k secret @s => $k
                5> exit => gone
                dead $s
                """);
    }
}
