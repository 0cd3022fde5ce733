package ringside.evidence;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.call.Text;
import ringside.rule.Step;
import ringside.state.Errno;
import ringside.state.KeyType;
import ringside.state.Serial;

import java.util.Optional;
import java.util.regex.Pattern;

/// What lies outside the model for good: what public keys can compute, and the payload formats of
/// key types that other subsystems parse.
final class Foreign {
    private static final Pattern PUBLIC_KEY =
            Pattern.compile("keyctl\\((KEYCTL_PKEY_\\w+), (?:\\{key_id=)?(\\w+).*");
    private static final String MALFORMED = "PAYLOAD_MALFORMED";

    private Foreign() {}

    /// Whether a call asks a key to compute.
    static boolean computes(Call call) {
        return call instanceof Call.Other(_, var name) && name.startsWith("KEYCTL_PKEY_");
    }

    /// Why an answer cannot be compared; empty when it can.
    static Optional<String> excuse(Entry entry, Step step) {
        if (computes(entry.call())) {
            return canCompute(entry, step)
                    ? Optional.of("what a public key computes is outside the model")
                    : Optional.empty();
        }
        var parsed =
                entry.call() instanceof Call.AddKey add
                        && add.type() instanceof Text.Given(var type)
                        && KeyType.named(type).filter(Foreign::hasFormat).isPresent()
                        && step.refusal()
                                .filter(r -> r.rule().name().equals(MALFORMED))
                                .isPresent();
        return parsed && !entry.reply().failed()
                ? Optional.of("the payload format of this key type is outside the model")
                : Optional.empty();
    }

    /// How a key that cannot compute answers when it is asked to, where that differs.
    static Optional<String> difference(Entry entry, Step step) {
        var refused = new Reply.Failed(Errno.EOPNOTSUPP);
        return Comparison.difference(entry.reply(), refused, step.call(), Optional.empty());
    }

    private static boolean hasFormat(KeyType type) {
        return type != KeyType.KEYRING && type != KeyType.USER && type != KeyType.LOGON;
    }

    /// Whether the call is about a key that can compute, or about no key that the model has.
    private static boolean canCompute(Entry entry, Step step) {
        var named = PUBLIC_KEY.matcher(entry.text());
        if (!named.matches()) return true;
        var serial = Numeral.of(named.group(2));
        if (serial.isEmpty()) return true;
        var key = step.before().key(new Serial((int) serial.getAsLong()));
        return key.filter(k -> k.type() != KeyType.ASYMMETRIC).isEmpty();
    }
}
