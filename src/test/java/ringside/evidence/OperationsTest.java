package ringside.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.call.Text;
import ringside.state.Payload;

/// Every operation of keyctl(2) as strace(1) prints it.
final class OperationsTest {
    private static Call call(String line) {
        return Recordings.only("5 " + line).call();
    }

    @Test
    void keysAreUpdatedMovedGivenAwayAndRestricted() {
        assertThat(call("keyctl(KEYCTL_UPDATE, 8, \"new\", 3) = 0"))
                .isEqualTo(new Call.Update(5, 8, Payload.of("new"), 3));
        assertThat(
                        call(
                                "keyctl(KEYCTL_MOVE, 8, KEY_SPEC_SESSION_KEYRING, 9, KEYCTL_MOVE_EXCL) = 0"))
                .isEqualTo(new Call.Move(5, 8, -3, 9, 1));
        assertThat(call("keyctl(KEYCTL_MOVE, 8, 7, 9, 0x2 /* KEYCTL_MOVE_??? */) = 0"))
                .isEqualTo(new Call.Move(5, 8, 7, 9, 2));
        assertThat(call("keyctl(KEYCTL_CHOWN, 8, 49002, -1) = 0"))
                .isEqualTo(new Call.Chown(5, 8, 49002, -1));
        assertThat(call("keyctl(KEYCTL_RESTRICT_KEYRING, 8, NULL, NULL) = 0"))
                .isEqualTo(new Call.Restrict(5, 8, Text.NULL, Text.NULL));
        assertThat(call("keyctl(KEYCTL_RESTRICT_KEYRING, 8, \"asymmetric\", \"bad\") = 0"))
                .isEqualTo(new Call.Restrict(5, 8, Text.of("asymmetric"), Text.of("bad")));
    }

    @Test
    void keysUnderConstructionAreMadeAndRefused() {
        assertThat(call("keyctl(KEYCTL_ASSUME_AUTHORITY, 8) = 9"))
                .isEqualTo(new Call.AssumeAuthority(5, 8));
        assertThat(call("keyctl(KEYCTL_INSTANTIATE, 8, \"ab\", 2, -8) = 0"))
                .isEqualTo(new Call.Instantiate(5, 8, Payload.of("ab"), 2, -8, false));
        var vector = "[{iov_base=\"ab\", iov_len=2}, {iov_base=\"cde\", iov_len=3}], 2, 0) = 0";
        assertThat(call("keyctl(KEYCTL_INSTANTIATE_IOV, 8, " + vector))
                .isEqualTo(new Call.Instantiate(5, 8, Payload.of("abcde"), 5, 0, true));
        assertThat(call("keyctl(KEYCTL_INSTANTIATE_IOV, 8, NULL, 0, 0) = 0"))
                .isEqualTo(new Call.Instantiate(5, 8, Payload.EMPTY, 0, 0, true));
        assertThat(call("keyctl(KEYCTL_NEGATE, 8, 4294967295, 9) = 0"))
                .isEqualTo(new Call.Negate(5, 8, 4_294_967_295L, 9));
    }

    @ParameterizedTest
    @CsvSource({"EKEYREJECTED,129", "0,0", "4095,4095", "ERESTARTSYS,512", "ENOTSUP,95"})
    void errorsToRejectWithAreNamesOrNumbers(String error, int number) {
        assertThat(call("keyctl(KEYCTL_REJECT, 8, 10, " + error + ", 0) = 0"))
                .isEqualTo(new Call.Reject(5, 8, 10, number, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "KEY_REQKEY_DEFL_NO_CHANGE,-1",
        "KEY_REQKEY_DEFL_DEFAULT,0",
        "KEY_REQKEY_DEFL_REQUESTOR_KEYRING,7",
        "8 /* KEY_REQKEY_DEFL_??? */,8",
        "-2 /* KEY_REQKEY_DEFL_??? */,-2"
    })
    void destinationsAreNamesOrNumbers(String name, int number) {
        assertThat(call("keyctl(KEYCTL_SET_REQKEY_KEYRING, " + name + ") = 0"))
                .isEqualTo(new Call.SetReqkey(5, number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    keyctl(KEYCTL_DH_COMPUTE, {private=1, prime=1, base=1}, NULL, 0, NULL) | 23
                    keyctl(KEYCTL_PKEY_SIGN, NULL, NULL, NULL, NULL) | 27
                    keyctl(KEYCTL_WATCH_KEY, 8, 0, 0, 0) | 32
                    keyctl(0x63 /* KEYCTL_??? */, 0, 0, 0, 0) | 99
                    """)
    void whatThisKernelDoesNotHaveIsAskedForByNumber(String text, int number) {
        assertThat(call(text + " = -1 EOPNOTSUPP (x)")).isEqualTo(new Call.Unsupported(5, number));
    }

    @Test
    void labelsAndAbilitiesAreReadBack() {
        var label = Recordings.only("5 keyctl(KEYCTL_GET_SECURITY, 8, \"\", 64) = 1");
        assertThat(label.call()).isEqualTo(new Call.GetSecurity(5, 8, 64));
        assertThat(label.reply()).isEqualTo(new Reply.Described("", 1, true));
        var flags = "[KEYCTL_CAPS0_CAPABILITIES|KEYCTL_CAPS0_MOVE, KEYCTL_CAPS1_NS_KEY_TAG]";
        var told = Recordings.only("5 keyctl(KEYCTL_CAPABILITIES, " + flags + ", 256) = 2");
        assertThat(told.reply())
                .isEqualTo(new Reply.Contents(Payload.of(new byte[] {(byte) 0x81, 2}), true));
        var one = Recordings.only("5 keyctl(KEYCTL_CAPABILITIES, [KEYCTL_CAPS0_MOVE], 1) = 2");
        assertThat(one.reply()).isEqualTo(new Reply.Contents(Payload.unknown(2), false));
    }
}
