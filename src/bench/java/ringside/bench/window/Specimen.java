package ringside.bench.window;

import ringside.bench.Tale;
import ringside.evidence.Opened;
import ringside.rule.Model;
import ringside.state.Kernel;
import ringside.story.Timeline;

/// What every subject draws: the end of a story of a wanted size, and a process in it whose exit
/// destroys a tenth of everything, though no more than a thousand keys.
record Specimen(int elements, String text, Timeline timeline) {
    /// The process that exits.
    static final int VICTIM = 900_001;

    private static final long SEED = 7;
    private static final int MOST = 1_000;

    static Specimen of(int elements) {
        var tale = Tale.of(elements, SEED);
        var text = tale.substring(0, tale.lastIndexOf("```")) + doomed(crowd(elements)) + "```\n";
        return switch (Opened.of(elements + ".md", text, Model.INSTANCE)) {
            case Opened.Refused(var sentences) -> throw new IllegalStateException(sentences);
            case Opened.Shown shown -> new Specimen(elements, text, shown.timeline());
        };
    }

    /// How many keys the exit destroys.
    int cascade() {
        return crowd(elements);
    }

    private static int crowd(int elements) {
        return Math.min(MOST, elements / 10);
    }

    private static String doomed(int keys) {
        var text = new StringBuilder("1> fork %d\n%d> join_session\n".formatted(VICTIM, VICTIM));
        for (var key = 0; key < keys; key++)
            text.append("%d> keyctl add user doomed:%d secret @s\n".formatted(VICTIM, key));
        return text.toString();
    }

    Kernel kernel() {
        return timeline.to(timeline.length()).now();
    }
}
