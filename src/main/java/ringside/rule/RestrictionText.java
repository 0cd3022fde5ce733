package ringside.rule;

import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.state.Key;
import ringside.state.KeyType;
import ringside.state.Restriction;
import ringside.state.Restriction.Kind;
import ringside.state.Serial;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/// The restriction that keys of type asymmetric know how to be put under, as text
/// (asymmetric_lookup_restriction()): `builtin_trusted`, `builtin_and_secondary_trusted` or
/// `key_or_keyring:SERIAL` with `:chain` behind it or not.
///
/// A serial is a number as C writes it, and one line feed after it is forgiven (kstrtos32()).
final class RestrictionText {
    private static final String PREFIX = "key_or_keyring:";
    private static final Pattern NUMBER =
            Pattern.compile("([+-]?)(0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)\n?");

    private RestrictionText() {}

    static Restriction parse(Draft draft, String text) {
        if (text.equals("builtin_trusted"))
            return new Restriction(Kind.BUILTIN, Serial.NONE, false);
        if (text.equals("builtin_and_secondary_trusted"))
            return new Restriction(Kind.BUILTIN_AND_SECONDARY, Serial.NONE, false);
        draft.deny(!text.startsWith(PREFIX), Errno.EINVAL, RestrictionRule.RESTRICTION_MALFORMED);
        var words = text.substring(PREFIX.length()).split(":", 2);
        var chain = words.length == 2;
        var serial = number(words[0]);
        draft.deny(
                (chain && !words[1].equals("chain")) || serial.isEmpty(),
                Errno.EINVAL,
                RestrictionRule.RESTRICTION_MALFORMED);
        return by(draft, new Serial(serial.orElseThrow()), chain);
    }

    private static Restriction by(Draft draft, Serial key, boolean chain) {
        draft.deny(
                !(key.isNone() && chain) && !draft.knows(key),
                Errno.ENOKEY,
                RestrictionRule.RESTRICTION_KEY_MISSING);
        draft.deny(
                key.isSome()
                        && !vouches(draft.key(key))
                        && !draft.follows(Divergence.RESTRICTION_KEY_IS_UNCHECKED),
                Errno.EOPNOTSUPP,
                RestrictionRule.RESTRICTION_KEY_UNFIT);
        return new Restriction(Kind.KEY_OR_KEYRING, key, chain);
    }

    private static boolean vouches(Key key) {
        return key.isRing() || key.type() == KeyType.ASYMMETRIC;
    }

    private static OptionalInt number(String text) {
        var match = NUMBER.matcher(text);
        if (!match.matches()) return OptionalInt.empty();
        var value = new java.math.BigInteger(digits(match.group(2)), radix(match.group(2)));
        var signed = match.group(1).equals("-") ? value.negate() : value;
        return signed.bitLength() < Integer.SIZE
                ? OptionalInt.of(signed.intValue())
                : OptionalInt.empty();
    }

    private static int radix(String number) {
        if (!number.startsWith("0")) return 10;
        return number.matches("0[xX].*") ? 16 : 8;
    }

    private static String digits(String number) {
        return radix(number) == 16 ? number.substring(2) : number;
    }
}
