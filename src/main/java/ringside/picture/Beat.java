package ringside.picture;

/// One stage of a film: what it shows, when it begins and how long it lasts in milliseconds, and
/// the sentence that goes with it.
public record Beat(Kind kind, int start, int length, String caption) {
    /// The order of beats: what goes, goes before anything comes.
    public enum Kind {
        /// The caller acts; its references retract and counts go down.
        CAUSE,
        /// What has no reference left is marked; what survives says who keeps it. A lecture stops
        /// here.
        VERDICT,
        /// One layer of destroyed keys turns into ghosts.
        COLLECT,
        /// Things that moved go to their new places.
        MOVE,
        /// New things fade in.
        APPEAR,
        /// New references grow from holder to held and counts go up.
        GROW
    }

    public int end() {
        return start + length;
    }

    /// How far the beat is at a moment, 0 to 1.
    public double share(int millis) {
        return length == 0 ? 1 : Math.clamp((millis - start) / (double) length, 0, 1);
    }
}
