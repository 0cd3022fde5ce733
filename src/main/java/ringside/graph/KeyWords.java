package ringside.graph;

import ringside.state.Flag;
import ringside.state.Key;
import ringside.state.KeyState;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.List;

/// A key in the words that outline, tooltips and screen readers share. Payloads have no words.
public final class KeyWords {
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private KeyWords() {}

    /// `keyring _ses 0x2f41ac07, 3 references, revoked`.
    public static String full(Key key, long now) {
        var words = new ArrayList<String>();
        words.add(name(key));
        words.add(Words.say("graph.references", key.refs()));
        words.addAll(states(key, now));
        return String.join(", ", words);
    }

    /// `keyring _ses 0x2f41ac07`.
    public static String name(Key key) {
        return key.type().text() + " " + key.description() + " " + key.serial().hex();
    }

    /// What is out of the ordinary about a key at a second of the model's clock; empty for a plain
    /// one.
    public static List<String> states(Key key, long now) {
        var words = new ArrayList<String>();
        if (key.state() instanceof KeyState.Uninstantiated)
            words.add(Words.say("graph.state.construction"));
        if (key.state() instanceof KeyState.Negative(var error))
            words.add(Words.say("graph.state.negative", error));
        if (key.has(Flag.INVALIDATED)) words.add(Words.say("graph.state.invalidated"));
        if (key.has(Flag.REVOKED)) words.add(Words.say("graph.state.revoked"));
        else if (key.expired(now)) words.add(Words.say("graph.state.expired"));
        else if (key.expiry() != Key.NEVER)
            words.add(Words.say("graph.state.expires", span(key.expiry() - now)));
        if (key.refs() == 0) words.add(Words.say("graph.state.unreferenced"));
        return words;
    }

    /// Seconds in the two largest units that they fill: `2 d 23 h`.
    public static String span(long seconds) {
        if (seconds >= DAY) return pair(seconds, DAY, "d", HOUR, "h");
        if (seconds >= HOUR) return pair(seconds, HOUR, "h", MINUTE, "min");
        if (seconds >= MINUTE) return pair(seconds, MINUTE, "min", 1, "s");
        return seconds + " s";
    }

    private static String pair(long seconds, long unit, String word, long part, String small) {
        var rest = seconds % unit / part;
        return seconds / unit + " " + word + (rest == 0 ? "" : " " + rest + " " + small);
    }
}
