package ringside.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcollections.TreePVector;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.call.IdOp;
import ringside.call.Reply;
import ringside.call.Text;
import ringside.state.Errno;
import ringside.state.Payload;

import java.util.List;

/// What strace prints, read back as calls and answers.
final class StraceReaderTest {
    private static final long EPOCH = 1_795_308_342_793_302L;

    @Test
    void everyTracedCallOfTheShippedRecordingsIsAnEntry() {
        for (var path : List.of(Recordings.SU, Recordings.KINIT)) {
            var calls = Recordings.text(path).lines().filter(l -> !l.contains("+++")).toList();
            var told = calls.stream().filter(l -> !l.contains("---") && !l.contains("<unfin"));
            assertThat(Recordings.read(path).entries()).hasSize((int) told.count());
            assertThat(Recordings.read(path).entries()).allMatch(Entry::comparable);
        }
    }

    @Test
    void vforkedChildIsBornBeforeItActs() {
        var calls = Recordings.read(Recordings.SU).entries().stream().map(Entry::call).toList();
        var birth = new Call.Fork(980, Birth.VFORK, 983, false);
        assertThat(calls).containsSubsequence(birth, new Call.Exec(983, "keyctl", -1, -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "979   1795308342.793302 setgid(5) = 0",
                "979 1795308342.793302 setgid(5)        = 0",
                "[pid  979] 1795308342.793302 setgid(5) = 0 <0.000012>",
                "[pid 979] 1795308342.793302 setgid(5) = 0\r"
            })
    void everyFrontOfALineIsUnderstood(String line) {
        var entry = Recordings.only(line + "\n");
        assertThat(entry.call()).isEqualTo(new Call.SetIds(979, IdOp.SETGID, 5, -1, -1));
        assertThat(entry.reply()).isEqualTo(new Reply.Value(0));
        assertThat(entry.micros()).isEqualTo(EPOCH);
    }

    @Test
    void clocksWithoutDateAndDifferencesRunForward() {
        var midnight = Recordings.of("7 23:59:59.5 setgid(5) = 0\n7 00:00:01.5 setgid(5) = 0\n");
        assertThat(midnight.entries().get(1).micros() - midnight.entries().get(0).micros())
                .isEqualTo(2_000_000);
        var differences = Recordings.of("     0.000000 setgid(5) = 0\n     1.5 setgid(5) = 0\n");
        assertThat(differences.entries().get(1).micros()).isEqualTo(1_500_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    keyctl(KEYCTL_READ, -9, NULL, 0) = -1 ENOKEY (Required key not available) | ENOKEY
                    keyctl(KEYCTL_LINK, KEY_SPEC_USER_KEYRING, 4294967293) = -1 EACCES (x) | EACCES
                    request_key("user", "zz", NULL, 0) = -1 EKEYREVOKED (Key has been revoked) | EKEYREVOKED
                    """)
    void errorsAreReadByName(String line, String errno) {
        assertThat(Recordings.only(line).reply()).isEqualTo(new Reply.Failed(Errno.named(errno)));
    }

    @Test
    void unsignedSpecialIdsAreTheSameAsNamedOnes() {
        assertThat(
                        Recordings.only(
                                        "5 keyctl(KEYCTL_LINK, 4294967292, KEY_SPEC_SESSION_KEYRING) = 0")
                                .call())
                .isEqualTo(new Call.Link(5, -4, -3));
        assertThat(Recordings.only("5 keyctl(KEYCTL_LINK, 0x1a30b6df, -3) = 0").call())
                .isEqualTo(new Call.Link(5, 0x1a30b6df, -3));
        assertThat(Recordings.only("5 setreuid(4294967295, -1) = 0").call())
                .isEqualTo(new Call.SetIds(5, IdOp.SETREUID, -1, -1, -1));
    }

    @Test
    void permissionsAreReadFromTheirNames() {
        var line = "5 keyctl(KEYCTL_SETPERM, 77, KEY_POS_ALL|KEY_USR_VIEW|KEY_OTH_LINK|0x80) = 0";
        assertThat(Recordings.only(line).call()).isEqualTo(new Call.SetPerm(5, 77, 0x3f010090));
    }

    @Test
    void payloadsKeepTheirBytesOrAtLeastTheirSize() {
        var whole = "5 add_key(\"user\", \"a,b\\\")\", \"\\0\\1\\00521\\xff\", 6, -3) = 9";
        assertThat(Recordings.only(whole).call())
                .isEqualTo(
                        new Call.AddKey(
                                5,
                                Text.of("user"),
                                Text.of("a,b\")"),
                                Payload.of(new byte[] {0, 1, 5, '2', '1', -1}),
                                6,
                                -3));
        var cut = Recordings.only("5 add_key(\"user\", \"d\", \"xx\"..., 5000, -3) = 9");
        assertThat(((Call.AddKey) cut.call()).payload()).isEqualTo(Payload.unknown(5000));
        assertThat(cut.text()).doesNotContain("xx");
    }

    @Test
    void whatWasReadBackIsPartOfTheAnswer() {
        assertThat(Recordings.only("5 keyctl(KEYCTL_READ, 8, \"A\\231\\211'\", 64) = 4").reply())
                .isEqualTo(
                        new Reply.Contents(
                                Payload.of(new byte[] {0x41, (byte) 0x99, (byte) 0x89, 0x27}),
                                true));
        assertThat(
                        Recordings.only(
                                        "5 keyctl(KEYCTL_DESCRIBE, 8, \"user;0;0;3f010000;k\", 64) = 20")
                                .reply())
                .isEqualTo(new Reply.Described("user;0;0;3f010000;k", 20, true));
        assertThat(Recordings.only("5 keyctl(KEYCTL_DESCRIBE, 8, \"\\0\\0\", 2) = 20").reply())
                .isEqualTo(new Reply.Described("", 20, false));
        assertThat(Recordings.only("5 keyctl(KEYCTL_DESCRIBE, 8, \"user;0\"..., 64) = 20").reply())
                .isEqualTo(new Reply.Described("", 20, false));
    }

    @Test
    void threadsAndNamespacesAreReadFromTheFlags() {
        var line = "5 clone3({flags=CLONE_VM|CLONE_THREAD|CLONE_SETTLS, exit_signal=0}, 88) = 6";
        assertThat(Recordings.only(line).call()).isEqualTo(new Call.StartThread(5, 6));
        assertThat(
                        Recordings.only(
                                        "5 clone(child_stack=NULL, flags=CLONE_NEWUSER|SIGCHLD) = 6")
                                .call())
                .isEqualTo(new Call.Fork(5, Birth.CLONE, 6, true));
        assertThat(Recordings.only("5 unshare(CLONE_NEWNS|CLONE_NEWUSER) = 0").call())
                .isEqualTo(new Call.UnshareUser(5));
        assertThat(Recordings.only("5 setgroups(2, [7, 8]) = 0").call())
                .isEqualTo(new Call.SetGroups(5, TreePVector.from(List.of(7, 8))));
    }

    @Test
    void aThreadThatExecutesTakesTheNumberOfItsLeader() {
        var calls = Recordings.read("/recordings/threads-and-exec.strace").entries();
        assertThat(calls).extracting(Entry::call).contains(new Call.Exec(11901, "keyctl", -1, -1));
        assertThat(calls.getLast().call()).isEqualTo(new Call.ExitProcess(11858, 0));
        assertThat(calls).extracting(Entry::call).contains(new Call.ExitProcess(11900, 0));
    }

    @Test
    void onATerminalTheFirstProcessIsFoundThoughItsLinesAreUnnamed() {
        var entries = Recordings.read("/recordings/terminal.strace").entries();
        assertThat(entries.getFirst().call()).isEqualTo(new Call.Exec(11906, "sh", -1, -1));
        assertThat(entries)
                .extracting(Entry::call)
                .contains(new Call.Fork(11906, Birth.FORK, 11910, false))
                .endsWith(new Call.Exec(11906, "id", -1, -1), new Call.ExitProcess(11906, 0));
    }

    @Test
    void aParentThatNeverReturnedStillHasItsChild() {
        var told = Recordings.of("5 vfork( <unfinished ...>\n6 setgid(1) = 0\n");
        assertThat(told.entries())
                .extracting(Entry::call)
                .startsWith(new Call.Fork(5, Birth.VFORK, 6, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    5 keyctl(KEYCTL_TO_COME, 0x1, 0x2) = -1 EOPNOTSUPP (x) | KEYCTL_TO_COME
                    5 keyctl(KEYCTL_CAPABILITIES, NULL, 8) = -1 EFAULT (x) | no buffer
                    5 keyctl(KEYCTL_INSTANTIATE_IOV, 8, [{iov_base="ab"..., iov_len=9}], 1, 0) = 0 | -s 4096
                    5 keyctl(KEYCTL_READ, 8, <unfinished ...> | never returned
                    5 keyctl(KEYCTL_READ, 8, 0x1, 4) = ? ERESTARTSYS (To be restarted) | signal
                    5 execve("/bin/nope", ["nope"], 0x1 /* 2 vars */) = -1 ENOENT (x) | cannot be run
                    5 keyctl(KEYCTL_SEARCH, -3, "user", "abc"..., 0) = 9 | -s 4096
                    5 keyctl(KEYCTL_LINK, banana, -3) = 9 | not a number
                    5 unshare(CLONE_NEWUTS) = 0 | user namespaces only
                    """)
    void whatCannotBeComparedSaysWhy(String line, String why) {
        var entry = Recordings.only(line);
        assertThat(entry.call()).isInstanceOf(Call.Other.class);
        assertThat(entry.skip()).contains(why);
    }
}
