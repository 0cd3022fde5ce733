package ringside.desktop.console;

import ringside.story.Moment;
import ringside.story.Transcript;

import java.util.ArrayList;
import java.util.List;

/// One line of the console. `step` is the step that it belongs to; `prompt` is empty for output.
record Row(int step, String prompt, String text, Tone tone) {
    /// How a line is coloured.
    enum Tone {
        COMMAND,
        OUTPUT,
        REFUSED
    }

    /// A step as lines: the command after its prompt, and what was printed.
    static List<Row> of(Moment moment, int step) {
        var call = moment.step().call();
        var prompt = Transcript.prompt(moment.step().before(), call.task());
        var lines = Transcript.of(moment).lines().toList();
        var rows = new ArrayList<Row>();
        var command = lines.getFirst().substring(prompt.length());
        rows.add(new Row(step, prompt, command, Tone.COMMAND));
        var tone = moment.step().reply().failed() ? Tone.REFUSED : Tone.OUTPUT;
        lines.stream().skip(1).forEach(line -> rows.add(new Row(step, "", line, tone)));
        return rows;
    }

    /// A question that was asked while `step` was shown, and its answer.
    static List<Row> of(String prompt, String question, String answer, int step) {
        var rows = new ArrayList<Row>();
        rows.add(new Row(step, prompt, question, Tone.COMMAND));
        answer.lines().forEach(line -> rows.add(new Row(step, "", line, Tone.OUTPUT)));
        return rows;
    }
}
