package ringside.desktop.action;

import ringside.call.Special;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a person typed, read as a value or refused in one sentence.
///
/// Law: nothing here throws; reading is total.
public sealed interface Typed<T> {
    /// The value; asking a [Wrong] one for it is a mistake of the program.
    T value();

    Optional<String> problem(String label);

    /// It could be read.
    record Right<T>(T value) implements Typed<T> {
        @Override
        public Optional<String> problem(String label) {
            return Optional.empty();
        }
    }

    /// It could not; `why` is the key of the sentence, below `form.typed.`.
    record Wrong<T>(String why) implements Typed<T> {
        @Override
        public T value() {
            throw new IllegalStateException(why);
        }

        @Override
        public Optional<String> problem(String label) {
            return Optional.of(Words.say("form.typed." + why, label));
        }
    }

    /// A uid or gid: 0 to 4294967294, as its signed 32 bits.
    static Typed<Integer> id(String typed) {
        if (!typed.matches("\\d{1,10}")) return new Wrong<>("number");
        var number = Long.parseLong(typed);
        return number > 0xfffffffeL ? new Wrong<>("most") : new Right<>((int) number);
    }

    /// One to three ids; -1 leaves one alone.
    static Typed<List<Integer>> ids(String typed) {
        var read = new ArrayList<Integer>();
        for (var word : typed.strip().split("\\s+", -1)) {
            if (word.equals("-1")) {
                read.add(-1);
                continue;
            }
            if (!(id(word) instanceof Right(var number))) return new Wrong<>("numbers");
            read.add(number);
        }
        return read.size() > 3 ? new Wrong<>("three") : new Right<>(read);
    }

    /// A raw key id: `@s`, a decimal serial or `0x2f41ac07`.
    static Typed<Integer> key(String typed) {
        var special = Special.shorthand(typed);
        if (special.isPresent()) return new Right<>(special.get().id());
        if (typed.matches("0x[0-9a-fA-F]{1,8}"))
            return new Right<>(Integer.parseUnsignedInt(typed.substring(2), 16));
        if (typed.matches("-?\\d{1,10}") && Long.parseLong(typed) <= Integer.MAX_VALUE)
            return new Right<>((int) Long.parseLong(typed));
        return new Wrong<>("serial");
    }

    /// Eight hex digits, with or without `0x`.
    static Typed<Integer> mask(String typed) {
        var digits = typed.startsWith("0x") ? typed.substring(2) : typed;
        return digits.matches("[0-9a-fA-F]{1,8}")
                ? new Right<>(Integer.parseUnsignedInt(digits, 16))
                : new Wrong<>("mask");
    }

    /// Seconds of `90`, `90s`, `5m`, `2h`, `3d`, or several of them together.
    static Typed<Long> span(String typed) {
        var wrong = new Wrong<Long>("span");
        if (!typed.matches("\\d{1,10}|(\\d{1,9}[smhd] ?)+")) return wrong;
        var parts = Pattern.compile("(\\d+)([smhd]?)").matcher(typed);
        var total = 0L;
        while (parts.find()) total += Long.parseLong(parts.group(1)) * seconds(parts.group(2));
        return new Right<>(total);
    }

    private static long seconds(String unit) {
        return switch (unit) {
            case "m" -> 60;
            case "h" -> 3600;
            case "d" -> 86_400;
            default -> 1;
        };
    }

    /// A duration as [#span] reads it, in the largest units: `3d`, `1h 30m`.
    static String spell(long seconds) {
        var words = new ArrayList<String>();
        var left = seconds;
        for (var unit : List.of("d", "h", "m")) {
            var count = left / seconds(unit);
            if (count > 0) words.add(count + unit);
            left -= count * seconds(unit);
        }
        if (left > 0 || words.isEmpty()) words.add(left + "s");
        return String.join(" ", words);
    }
}
