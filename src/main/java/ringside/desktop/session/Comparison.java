package ringside.desktop.session;

import ringside.story.Timeline;

/// What a person wants to see beside the moment that is shown.
public sealed interface Comparison {
    /// Another moment, which stays as it is while the story goes on: its line with the cursor on
    /// it.
    record Moment(Timeline timeline) implements Comparison {
        /// Its number in its line.
        public int step() {
            return timeline.cursor();
        }
    }

    /// The same moment by the other semantics: by the man pages beside Linux, by Linux beside
    /// anything else.
    record Truths() implements Comparison {}
}
