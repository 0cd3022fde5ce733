package ringside.desktop.console;

import ringside.story.Moment;
import ringside.story.Transcript;

import java.util.ArrayList;
import java.util.List;

/// One line of the console. `step` is the step that it belongs to; `prompt` is empty for output.
record Row(int step, String prompt, String text, Transcript.Kind tone) {
    /// A step as lines: the command after its prompt or the call of a command, and what was
    /// printed.
    ///
    /// @param step the number of the step, from 1
    static List<Row> of(List<Moment> moments, int step) {
        return Transcript.of(moments, step - 1).stream()
                .map(line -> new Row(step, line.prompt(), line.text(), line.kind()))
                .toList();
    }

    /// A question that was asked while `step` was shown, and its answer.
    static List<Row> of(String prompt, String question, String answer, int step) {
        var rows = new ArrayList<Row>();
        rows.add(new Row(step, prompt, question, Transcript.Kind.COMMAND));
        answer.lines().forEach(line -> rows.add(new Row(step, "", line, Transcript.Kind.OUTPUT)));
        return rows;
    }
}
