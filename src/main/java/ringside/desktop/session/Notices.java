package ringside.desktop.session;

import ringside.album.Unfit;
import ringside.evidence.Opened;
import ringside.evidence.Verdicts;
import ringside.inquiry.Missed;
import ringside.state.Semantics;
import ringside.story.MisreadWords;
import ringside.story.Timeline;
import ringside.words.Words;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntConsumer;

/// The sentences of notices.
final class Notices {
    private Notices() {}

    static String name(Path path) {
        var name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /// What came of replaying under other semantics.
    static String retold(Semantics semantics, Timeline before, Timeline after) {
        var first = Retelling.firstDifference(before, after);
        return first.isPresent()
                ? Words.say("truth.first", called(semantics), first.getAsInt())
                : Words.say("truth.same", called(semantics));
    }

    private static String called(Semantics semantics) {
        return semantics.equals(Semantics.MAN_PAGES)
                ? Words.say("truth.man-pages")
                : SemanticsName.of(semantics);
    }

    static Notice drawn(Path path) {
        return Notice.info(Words.say("settings.drawn", name(path)));
    }

    static String branched(Timeline left) {
        return Words.say("time.branched", left.length() - left.cursor());
    }

    /// What to say about a story that opens; nothing when all is as expected.
    ///
    /// @param why shows why the key of a step was missed
    static Optional<Notice> about(Opened.Shown shown, IntConsumer why) {
        if (shown.recorded()) return Optional.of(recorded(shown, why));
        var failures = shown.failures();
        return failures.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Notice.info(
                                Words.say(
                                        "settings.failures",
                                        failures.size(),
                                        MisreadWords.of(failures.getFirst().toString()))));
    }

    private static Notice recorded(Opened.Shown shown, IntConsumer why) {
        var words = verdict(Verdicts.of(shown.timeline()));
        return Missed.last(shown.timeline().moments())
                .map(
                        missed ->
                                Notice.info(missed(missed) + " " + words)
                                        .leading(
                                                Words.say("find.why"),
                                                () -> why.accept(missed.step())))
                .orElseGet(() -> Notice.info(words));
    }

    private static String missed(Missed missed) {
        var label = missed.label();
        return Words.say(
                "find.missed",
                missed.errno().name(),
                missed.step(),
                label.type().text(),
                label.description());
    }

    private static String verdict(Verdicts verdicts) {
        return Words.say("settings.verdict", verdicts.compared(), verdicts.differing().size());
    }

    static String first(String sentences) {
        return sentences
                .lines()
                .findFirst()
                .map(MisreadWords::of)
                .orElseGet(() -> Words.say("settings.unread"));
    }

    static String unreadable(Path path, IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> Words.say("settings.unread.none", path);
            case AccessDeniedException _ -> Words.say("settings.unread.denied", path);
            default -> Words.say("settings.unread.why", path, String.valueOf(e.getMessage()));
        };
    }

    /// Why something could not be done: a format that cannot hold the story, or a fault of ours.
    static String stopped(RuntimeException e) {
        return e instanceof Unfit unfit
                ? MisreadWords.of(unfit.sentence())
                : Words.say("settings.stopped", String.valueOf(e.getMessage()));
    }

    static String unwritable(Path path, IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> Words.say("settings.unwritten.none", path);
            case AccessDeniedException _ -> Words.say("settings.unwritten.denied", path);
            default -> Words.say("settings.unwritten.why", path, String.valueOf(e.getMessage()));
        };
    }
}
