package ringside.story;

import ringside.state.Key;
import ringside.state.KeyState;
import ringside.state.Serial;
import ringside.words.Words;

/// How the making of a key came out, in a sentence about whoever brought it to an end: the key has
/// its payload, or it answers an error, for some time or for good.
record Ending(String name, int kind, String error, String left, String size) {
    private static final int UNSEEN = 0;
    private static final int MADE = 1;
    private static final int REFUSED = 2;
    private static final int REFUSED_FOR_SOME_TIME = 3;

    static Ending of(Facts facts, Serial serial) {
        var name = facts.names().key(serial);
        return facts.names()
                .find(serial)
                .map(key -> of(name, key, facts.step().next().now()))
                .orElseGet(() -> new Ending(name, UNSEEN, "", "", ""));
    }

    private static Ending of(String name, Key key, long now) {
        var left = key.expiry() == Key.NEVER ? 0 : Math.max(0, key.expiry() - now);
        return switch (key.state()) {
            case KeyState.Negative(var errno) ->
                    new Ending(
                            name,
                            left == 0 ? REFUSED : REFUSED_FOR_SOME_TIME,
                            errno.toString(),
                            Duration.spoken(left),
                            "");
            case KeyState.Positive _, KeyState.Uninstantiated _ ->
                    new Ending(name, MADE, "", "", Words.say("story.bytes", key.charge().data()));
        };
    }

    String made(String who) {
        return Words.say("story.end.made", who, name, kind, error, left, size);
    }

    String refused(String who) {
        return Words.say("story.end.refused", who, name, kind, error, left, size);
    }

    /// Nobody made the key.
    String abandoned() {
        return Words.say("story.end.abandoned", name, kind, error, left, size);
    }
}
