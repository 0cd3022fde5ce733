package ringside.album;

import ringside.evidence.Opened;
import ringside.graph.Outline;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.keyctl.Secrets;
import ringside.state.Kernel;
import ringside.story.Ask;
import ringside.story.Tick;
import ringside.story.Transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// All that the script of a page needs to show a story: pictures, and for each step what was typed,
/// what it printed, what it did, and the machine in words.
final class Playbook {
    /// A line of the outline.
    private record Line(int depth, String ref, String text) {}

    private final Opened.Shown shown;
    private final Console console;
    private final Reel reel = new Reel();
    private final Table<Line> words = new Table<>();
    private final List<List<Object>> frames = new ArrayList<>();
    private List<Integer> outline = List.of();

    private Playbook(Opened.Shown shown, Secrets secrets) {
        this.shown = shown;
        this.console = new Console(shown, secrets);
        for (var step = 0; step <= shown.timeline().length(); step++) frames.add(new ArrayList<>());
    }

    static Map<String, Object> json(Opened.Shown shown, Secrets secrets) {
        return new Playbook(shown, secrets).json();
    }

    private Map<String, Object> json() {
        Footage.play(shown, this::shoot);
        var steps = new ArrayList<Map<String, Object>>();
        steps.add(start());
        for (var step = 1; step <= shown.timeline().length(); step++) steps.add(step(step));
        var json = new LinkedHashMap<String, Object>();
        json.put("steps", steps);
        json.put("outline", words.values().stream().map(Playbook::line).toList());
        json.put("reel", reel.json());
        return json;
    }

    private static List<Object> line(Line line) {
        return List.of(line.depth(), line.ref(), line.text());
    }

    /// The frames of a step are numbers, the last one its still; before each beat stands its
    /// sentence.
    private void shoot(Shot shot) {
        var frame = frames.get(shot.step());
        if (!shot.last()) frame.add(shot.caption());
        frame.add(reel.add(shot.list()));
    }

    private Map<String, Object> start() {
        return about(0, shown.timeline().start());
    }

    private Map<String, Object> about(int step, Kernel kernel) {
        var json = new LinkedHashMap<String, Object>();
        json.put("frames", frames.get(step));
        json.put("outline", outline(kernel));
        var names =
                shown.pictures().entrySet().stream()
                        .filter(entry -> entry.getValue() == step)
                        .map(Map.Entry::getKey)
                        .toList();
        if (!names.isEmpty()) json.put("pictures", names);
        var ask = shown.asks().get(step);
        if (ask != null) json.put("ask", ask(ask));
        return json;
    }

    private static List<Object> ask(Ask ask) {
        var choices =
                ask.choices().stream()
                        .map(choice -> List.of(choice.text(), choice.right()))
                        .toList();
        return List.of(ask.question(), choices);
    }

    private List<Integer> outline(Kernel kernel) {
        var now =
                Outline.of(Topology.of(kernel)).lines().stream()
                        .map(
                                it ->
                                        new Line(
                                                it.depth(),
                                                it.ref().map(Ref::id).orElse(""),
                                                it.text()))
                        .map(words::at)
                        .toList();
        var splice = Splice.of(outline, now);
        outline = now;
        return splice;
    }

    private Map<String, Object> step(int step) {
        var moment = shown.timeline().moments().get(step - 1);
        var json = about(step, moment.kernel());
        var words = StepWords.of(moment);
        var tick = Tick.of(moment.step());
        json.put("tick", List.of(tick.label(), lower(tick.kind()), tick.refused()));
        json.put("console", console.lines(step).stream().map(Playbook::line).toList());
        json.put("headline", words.headline());
        json.put("sentences", words.sentences());
        json.put("clause", words.clause());
        json.put("agreement", List.of(words.verdict(), words.agreement()));
        json.put("witness", words.witness());
        return json;
    }

    private static List<Object> line(Transcript.Line line) {
        return List.of(lower(line.kind()), line.prompt(), line.text());
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
