package ringside.picture;

import ringside.state.Errno;
import ringside.state.Flag;
import ringside.state.Key;
import ringside.state.KeyState;
import ringside.state.Restriction;
import ringside.words.Words;

import java.util.Optional;

/// The words of a key's state, as chips and cards say them.
final class KeyWords {
    private KeyWords() {}

    /// The one word that matters most about a key now; empty for one in good order.
    static Optional<String> state(Key key, long now) {
        if (key.has(Flag.INVALIDATED)) return Optional.of(Words.say("picture.state.invalidated"));
        if (key.has(Flag.REVOKED)) return Optional.of(Words.say("picture.state.revoked"));
        if (key.has(Flag.DEAD) || key.refs() == 0)
            return Optional.of(Words.say("picture.state.collected"));
        if (key.expired(now)) return Optional.of(Words.say("picture.state.expired"));
        return switch (key.state()) {
            case KeyState.Uninstantiated() -> Optional.of(Words.say("picture.state.made"));
            case KeyState.Negative(var error) -> Optional.of(negative(error) + remaining(key, now));
            case KeyState.Positive() -> Optional.empty();
        };
    }

    /// What a restricted ring still takes.
    static String takes(Restriction limit) {
        return Words.say(
                limit.kind() == Restriction.Kind.CLOSED
                        ? "picture.state.closed"
                        : "picture.state.restricted");
    }

    /// What was answered, as people who read errno(3) know it.
    private static String negative(Errno error) {
        return error.equals(Errno.ENOKEY)
                ? Words.say("picture.state.negative")
                : Words.say("picture.state.rejected", error.name());
    }

    private static String remaining(Key key, long now) {
        return left(key, now).map(span -> ", " + span).orElse("");
    }

    /// Time left, as "2d 23h"; empty for what never expires or has expired.
    static Optional<String> left(Key key, long now) {
        if (key.expiry() == Key.NEVER || key.expired(now)) return Optional.empty();
        return Optional.of(span(key.expiry() - now));
    }

    /// Seconds in the two largest units that matter.
    static String span(long seconds) {
        if (seconds >= 86_400) return seconds / 86_400 + "d " + seconds % 86_400 / 3600 + "h";
        if (seconds >= 3600) return seconds / 3600 + "h " + seconds % 3600 / 60 + "m";
        if (seconds >= 60) return seconds / 60 + "m " + seconds % 60 + "s";
        return seconds + "s";
    }

    static String count(int number, String noun) {
        return Words.say("picture.count." + noun, number);
    }
}
