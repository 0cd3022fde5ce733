package ringside.graph;

import ringside.words.Words;

/// How a thing of one picture stands to another picture beside it, as said at the first one.
public enum Standing {
    /// It is in this picture and not in the other.
    HERE,
    /// It is in the other picture and not in this one.
    THERE,
    /// It is in both and not the same.
    CHANGED;

    /// As said at the other picture.
    public Standing mirrored() {
        return switch (this) {
            case HERE -> THERE;
            case THERE -> HERE;
            case CHANGED -> CHANGED;
        };
    }

    /// What stands at the thing itself.
    public String word() {
        return switch (this) {
            case HERE -> Words.say("pair.here");
            case THERE -> Words.say("pair.there");
            case CHANGED -> Words.say("pair.changed");
        };
    }
}
