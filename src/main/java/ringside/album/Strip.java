package ringside.album;

import ringside.evidence.Opened;
import ringside.keyctl.Secrets;
import ringside.layout.Box;
import ringside.picture.DisplayList;
import ringside.story.Transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A story as a strip of film: a frame a step and a frame a beat of destruction, all of one size,
/// each with its subtitle and the time it takes to read it.
///
/// Law: frames have one size, that of everything that is ever drawn, so nothing jumps.
final class Strip {
    /// @param delay hundredths of a second
    record Frame(DisplayList list, int delay) {}

    /// A film of more steps is for nobody to watch, and no picture viewer holds it.
    static final int MOST = 1000;

    private static final double NARROWEST = 760;
    private static final int BEAT = 130;
    private static final int END = 300;

    private final Opened.Shown shown;
    private final Console console;
    private final List<Shot> shots = new ArrayList<>();

    private Strip(Opened.Shown shown, Secrets secrets) {
        this.shown = shown;
        this.console = new Console(shown, secrets);
    }

    /// @throws Unfit when the story is too long
    static List<Frame> of(Opened.Shown shown, Secrets secrets) {
        if (shown.timeline().length() > MOST)
            throw new Unfit(
                    "A film holds at most "
                            + MOST
                            + " steps and this story has "
                            + shown.timeline().length()
                            + "; write it as html.");
        return new Strip(shown, secrets).frames();
    }

    private List<Frame> frames() {
        Footage.play(shown, shots::add);
        var picture = shots.stream().map(shot -> shot.list().bounds()).reduce(Box::union);
        var wide = wide(picture.orElseThrow());
        var whole = new Box(wide.x(), wide.y(), wide.width(), wide.height() + Subtitle.HEIGHT);
        var frames = new ArrayList<Frame>();
        for (var shot : shots) {
            var subtitle = subtitle(shot);
            var marks = new ArrayList<>(shot.list().marks());
            marks.addAll(subtitle.marks(wide));
            frames.add(
                    new Frame(
                            new DisplayList(marks, whole, shot.list().titles()),
                            delay(shot, subtitle)));
        }
        return frames;
    }

    private static Box wide(Box box) {
        var more = Math.max(0, NARROWEST - box.width());
        return new Box(box.x(), box.y(), box.width() + more, box.height());
    }

    private int delay(Shot shot, Subtitle subtitle) {
        if (!shot.last()) return BEAT;
        return subtitle.reading() + (shot.equals(shots.getLast()) ? END : 0);
    }

    private Subtitle subtitle(Shot shot) {
        var where = shot.step() + "/" + shown.timeline().length();
        if (shot.step() == 0)
            return new Subtitle(
                    where, Leaflet.title(shown), Leaflet.header(shown, "learn").orElse(""), false);
        var words = StepWords.of(shown.timeline().moments().get(shot.step() - 1));
        var text = shot.last() ? String.join(" ", words.sentences()) : shot.caption();
        return new Subtitle(where, typed(shot.step()), text, !shot.last());
    }

    /// The command, and its answer where that is one line.
    private String typed(int step) {
        var lines = console.lines(step);
        var brief = lines.size() <= 2 ? lines : lines.subList(0, 1);
        return brief.stream().map(Transcript.Line::toString).collect(Collectors.joining("  →  "));
    }
}
