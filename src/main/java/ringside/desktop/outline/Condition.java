package ringside.desktop.outline;

import ringside.state.Errno;
import ringside.state.Flag;
import ringside.state.Key;
import ringside.state.KeyState;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is out of the ordinary about a key, in words; a key in good order has none.
final class Condition {
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private Condition() {}

    static List<String> of(Key key, long now) {
        var words = new ArrayList<String>();
        if (key.state() instanceof KeyState.Uninstantiated)
            words.add(Words.say("outline.state.made"));
        if (key.state() instanceof KeyState.Negative(var error)) words.add(negative(error));
        if (key.has(Flag.INVALIDATED)) words.add(Words.say("outline.state.invalidated"));
        if (key.has(Flag.REVOKED)) words.add(Words.say("outline.state.revoked"));
        else if (key.expired(now)) words.add(Words.say("outline.state.expired"));
        if (key.refs() == 0) words.add(Words.say("outline.state.unheld"));
        return words;
    }

    private static String negative(Errno error) {
        return error.equals(Errno.ENOKEY)
                ? Words.say("outline.state.negative")
                : Words.say("outline.state.rejected", error.name());
    }

    /// How long it still lives, in the two largest units that matter; empty for what never expires
    /// or has expired.
    static Optional<String> left(Key key, long now) {
        if (key.expiry() == Key.NEVER || key.expired(now)) return Optional.empty();
        return Optional.of(span(key.expiry() - now));
    }

    private static String span(long seconds) {
        if (seconds >= DAY) return seconds / DAY + "d " + seconds % DAY / HOUR + "h";
        if (seconds >= HOUR) return seconds / HOUR + "h " + seconds % HOUR / MINUTE + "m";
        if (seconds >= MINUTE) return seconds / MINUTE + "m " + seconds % MINUTE + "s";
        return seconds + "s";
    }
}
