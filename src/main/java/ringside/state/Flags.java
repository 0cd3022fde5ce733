package ringside.state;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A set of [Flag] in one word, because every key carries one; keys of equal flags share it.
public record Flags(int bits) {
    private static final Flags[] EVERY =
            IntStream.range(0, 1 << Flag.values().length)
                    .mapToObj(Flags::new)
                    .toArray(Flags[]::new);
    public static final Flags NONE = EVERY[0];

    public static Flags of(Flag... flags) {
        var result = NONE;
        for (var flag : flags) result = result.with(flag);
        return result;
    }

    public boolean has(Flag flag) {
        return (bits & flag.bit()) != 0;
    }

    public Flags with(Flag flag) {
        return EVERY[bits | flag.bit()];
    }

    public Flags without(Flag flag) {
        return EVERY[bits & ~flag.bit()];
    }

    @Override
    public String toString() {
        return Arrays.stream(Flag.values())
                .filter(this::has)
                .map(Flag::name)
                .collect(Collectors.joining("|"));
    }
}
