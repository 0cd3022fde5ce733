package ringside.state;

import java.util.Arrays;
import java.util.stream.Collectors;

/// A set of [Flag] in one word, because every key carries one.
public record Flags(int bits) {
    public static final Flags NONE = new Flags(0);

    public static Flags of(Flag... flags) {
        var result = NONE;
        for (var flag : flags) result = result.with(flag);
        return result;
    }

    public boolean has(Flag flag) {
        return (bits & flag.bit()) != 0;
    }

    public Flags with(Flag flag) {
        return new Flags(bits | flag.bit());
    }

    public Flags without(Flag flag) {
        return new Flags(bits & ~flag.bit());
    }

    @Override
    public String toString() {
        return Arrays.stream(Flag.values())
                .filter(this::has)
                .map(Flag::name)
                .collect(Collectors.joining("|"));
    }
}
