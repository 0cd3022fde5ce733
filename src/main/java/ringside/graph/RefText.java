package ringside.graph;

import ringside.state.Serial;
import ringside.state.Slot;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// The spelling of addresses: numbers in unsigned decimal, serials in eight hex digits as
/// `/proc/keys` prints them, slots by letter.
final class RefText {
    private static final Pattern NUMBERED =
            Pattern.compile("(process|task|user|file|namespace)-(\\d{1,10})");
    private static final Pattern SLOT = Pattern.compile("slot-(\\d{1,10})-([tps])");
    private static final Pattern KEY = Pattern.compile("key-(\\p{XDigit}{8})");
    private static final Pattern LINK = Pattern.compile("link-(\\p{XDigit}{8})-(\\p{XDigit}{8})");

    private RefText() {}

    static String print(Ref ref) {
        var word = ref.kind().word() + "-";
        return switch (ref) {
            case Ref.OfProcess _, Ref.OfTask _, Ref.OfUser _, Ref.OfFile _, Ref.OfNamespace _ ->
                    word + Integer.toUnsignedString(ref.number());
            case Ref.OfSlot(var tid, var slot) -> word + tid + "-" + slot.letter();
            case Ref.OfKey(var serial) -> word + hex(serial);
            case Ref.OfLink(var ring, var key) -> word + hex(ring) + "-" + hex(key);
        };
    }

    static Optional<Ref> parse(String id) {
        var numbered = NUMBERED.matcher(id);
        if (numbered.matches())
            return unsigned(numbered.group(2)).map(n -> numbered(numbered.group(1), n));
        var slot = SLOT.matcher(id);
        if (slot.matches())
            return unsigned(slot.group(1)).map(tid -> new Ref.OfSlot(tid, slot(slot.group(2))));
        var key = KEY.matcher(id);
        if (key.matches()) return Optional.of(new Ref.OfKey(serial(key.group(1))));
        var link = LINK.matcher(id);
        if (link.matches())
            return Optional.of(new Ref.OfLink(serial(link.group(1)), serial(link.group(2))));
        return Optional.empty();
    }

    /// Thread, process, session: the order of the ports.
    static int position(Slot slot) {
        return switch (slot) {
            case THREAD -> 0;
            case PROCESS -> 1;
            case SESSION -> 2;
        };
    }

    private static Ref numbered(String word, int number) {
        return switch (word) {
            case "process" -> new Ref.OfProcess(number);
            case "task" -> new Ref.OfTask(number);
            case "user" -> new Ref.OfUser(number);
            case "file" -> new Ref.OfFile(number);
            default -> new Ref.OfNamespace(number);
        };
    }

    private static Slot slot(String letter) {
        return Arrays.stream(Slot.values())
                .filter(slot -> letter.charAt(0) == slot.letter())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Integer> unsigned(String digits) {
        var number = Long.parseLong(digits);
        return number > 0xffffffffL ? Optional.empty() : Optional.of((int) number);
    }

    private static Serial serial(String hex) {
        return new Serial(Integer.parseUnsignedInt(hex, 16));
    }

    private static String hex(Serial serial) {
        return HexFormat.of().toHexDigits(serial.value());
    }
}
