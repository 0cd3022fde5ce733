package ringside.desktop.session;

import ringside.album.Unfit;
import ringside.evidence.Opened;
import ringside.evidence.Verdicts;
import ringside.state.Semantics;
import ringside.story.Timeline;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// The sentences of notices.
final class Words {
    private Words() {}

    static String name(Path path) {
        var name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /// What came of replaying under other semantics.
    static String retold(Semantics semantics, Timeline before, Timeline after) {
        var first = Retelling.firstDifference(before, after);
        return first.isPresent()
                ? "By "
                        + called(semantics)
                        + " the first difference is at step "
                        + first.getAsInt()
                        + "."
                : "By " + called(semantics) + " every step of this story comes out the same.";
    }

    private static String called(Semantics semantics) {
        return semantics.equals(Semantics.MAN_PAGES) ? "the man pages" : semantics.title();
    }

    static Notice drawn(Path path) {
        return Notice.info("The picture is in " + name(path) + ".");
    }

    static String branched(Timeline left) {
        var steps = left.length() - left.cursor();
        var what =
                steps == 1
                        ? "The step that followed is"
                        : "The " + steps + " steps that followed are";
        return what + " kept under Other futures.";
    }

    /// What to say about a story that opens; nothing when all is as expected.
    static Optional<String> about(Opened.Shown shown) {
        if (shown.recorded()) return Optional.of(verdict(Verdicts.of(shown.timeline())));
        var failures = shown.failures().size();
        return failures == 0
                ? Optional.empty()
                : Optional.of(
                        failures
                                + (failures == 1 ? " expectation" : " expectations")
                                + " of this story did not hold: "
                                + shown.failures().getFirst());
    }

    private static String verdict(Verdicts verdicts) {
        var differing = verdicts.differing().size();
        var compared = verdicts.compared() + " answers of the real kernel were compared, ";
        return compared
                + switch (differing) {
                    case 0 -> "and the model gives the same.";
                    case 1 -> "one differs; it is marked on the timeline.";
                    default -> differing + " differ; they are marked on the timeline.";
                };
    }

    static String first(String sentences) {
        return sentences.lines().findFirst().orElse("The file cannot be read.");
    }

    static String unreadable(Path path, IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "There is no file " + path + "; choose another one.";
            case AccessDeniedException _ ->
                    path + " may not be read; ask its owner for permission.";
            default -> path + " cannot be read: " + e.getMessage() + ".";
        };
    }

    /// Why something could not be done: a format that cannot hold the story, or a fault of ours.
    static String stopped(RuntimeException e) {
        return e instanceof Unfit unfit ? unfit.sentence() : "The model stopped: " + e.getMessage();
    }

    static String unwritable(Path path, IOException e) {
        return switch (e) {
            case NoSuchFileException _ ->
                    "There is no folder for " + path + "; choose another one.";
            case AccessDeniedException _ -> path + " may not be written; choose another place.";
            default -> path + " cannot be written: " + e.getMessage() + ".";
        };
    }
}
