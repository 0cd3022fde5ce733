package ringside.album;

import ringside.story.Agreement;
import ringside.story.Moment;
import ringside.story.Narration;
import ringside.story.Recorded;
import ringside.story.Witness;

import java.util.List;

/// What a document says about one step: the call and its answer, why, what the manual says, and
/// what a recording of the real kernel saw.
///
/// @param clause the page that speaks about it, with its sentence unless that was said already
/// @param verdict `agrees`, `differs` or `unknown`: what the man pages say about the step
/// @param agreement the same as a sentence
/// @param witness what a recording saw, empty where there is none
record StepWords(
        String headline,
        List<String> sentences,
        String clause,
        String verdict,
        String agreement,
        String witness) {
    static StepWords of(Moment moment) {
        var narration = Narration.of(moment.step());
        return new StepWords(
                narration.headline(),
                narration.sentences(),
                clause(narration),
                verdict(narration.agreement()),
                narration.agreement().sentence(),
                witness(moment.witness()));
    }

    private static String clause(Narration narration) {
        if (narration.page().isEmpty()) return "";
        return narration.clause().isEmpty() || narration.sentences().contains(narration.clause())
                ? narration.page()
                : narration.page() + ": " + narration.clause();
    }

    private static String verdict(Agreement agreement) {
        return switch (agreement) {
            case Agreement.Agree() -> "agrees";
            case Agreement.Differ _ -> "differs";
            case Agreement.Unknown() -> "unknown";
        };
    }

    private static String witness(Witness witness) {
        return switch (witness) {
            case Witness.None() -> "";
            case Witness.Agrees(var recorded) -> "The recording agrees" + at(recorded);
            case Witness.Differs(var recorded, var why) ->
                    "The recording differs: " + why + at(recorded);
            case Witness.Skipped(var recorded, var why) -> "Not compared: " + why + at(recorded);
        };
    }

    private static String at(Recorded recorded) {
        return " (" + file(recorded.source()) + ", line " + recorded.line() + ").";
    }

    /// The name of a file without its folders, which are nobody else's business.
    static String file(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
