package ringside.album;

import ringside.call.Reply;
import ringside.evidence.Opened;
import ringside.keyctl.Secrets;
import ringside.story.Moment;
import ringside.story.Part;
import ringside.story.StoryText;
import ringside.story.Transcript;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a person saw on the console at each step of a story: the command as typed and what it
/// printed. Payloads in it are lengths, in commands and in what was read back, unless they may be
/// told.
final class Console {
    private final List<Moment> moments;
    private final Secrets secrets;

    Console(Opened.Shown shown, Secrets secrets) {
        this.secrets = secrets;
        this.moments = shown.timeline().moments().stream().map(this::typed).toList();
    }

    private Moment typed(Moment moment) {
        if (secrets == Secrets.SHOWN) return moment;
        var line = StoryText.veiled(moment.line());
        return new Moment(line, moment.step(), moment.witness(), moment.part());
    }

    /// The line of a step as it stands in its story: prompt and command.
    String line(int step) {
        return moments.get(step - 1).line();
    }

    /// The lines on the screen, the command first.
    List<Transcript.Line> lines(int step) {
        var lines = Transcript.of(moments, step - 1);
        var read = secrets == Secrets.HIDDEN ? read(step - 1) : Optional.<String>empty();
        return read.isEmpty()
                ? lines
                : lines.stream().map(line -> hidden(line, read.get())).distinct().toList();
    }

    private static Transcript.Line hidden(Transcript.Line line, String length) {
        return switch (line.kind()) {
            case OUTPUT -> new Transcript.Line(line.kind(), line.prompt(), length);
            case COMMAND, CALL, REFUSED, LATE -> line;
        };
    }

    /// The length of what a command has read so far, if it read a payload.
    private Optional<String> read(int at) {
        var first = moments.get(at).part() instanceof Part.Of part ? at - part.behind() : at;
        return IntStream.rangeClosed(Math.max(0, first), at)
                .filter(step -> step == at || together(moments.get(at), moments.get(step)))
                .mapToObj(step -> moments.get(step).step().reply())
                .filter(Reply.Contents.class::isInstance)
                .map(reply -> ((Reply.Contents) reply).payload().toString())
                .findFirst();
    }

    /// Whether a step belongs to the command of another.
    private static boolean together(Moment one, Moment other) {
        return one.part() instanceof Part.Of(var mine, _, _, _)
                && other.part() instanceof Part.Of(var its, _, _, _)
                && mine.equals(its);
    }
}
