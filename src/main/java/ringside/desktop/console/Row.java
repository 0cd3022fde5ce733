package ringside.desktop.console;

import ringside.call.Call;
import ringside.desktop.action.Situation;
import ringside.keyctl.Secrets;
import ringside.story.Moment;
import ringside.story.Transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One line of the console. `step` is the step that it belongs to; `prompt` is empty for output.
/// `links` are columns of the whole line, prompt included.
record Row(int step, String prompt, String text, Transcript.Kind tone, List<Link> links) {
    /// A step as lines: the command after its prompt or the call of a command, and what was
    /// printed.
    ///
    /// @param step the number of the step, from 1
    static List<Row> of(List<Moment> moments, int step, Secrets secrets) {
        var moment = moments.get(step - 1);
        var born =
                switch (moment.step().call().bare()) {
                    case Call.Fork _, Call.StartThread _ -> true;
                    default -> false;
                };
        return Transcript.of(moments, step - 1, secrets).stream()
                .map(line -> row(step, line, born, moment))
                .toList();
    }

    private static Row row(int step, Transcript.Line line, boolean born, Moment moment) {
        var before = moment.step().before();
        var after = moment.kernel();
        var links =
                Stream.concat(
                        Link.ofPrompt(line.prompt(), before, after).stream(),
                        Link.of(line.text(), born, after, before).stream()
                                .map(link -> link.later(line.prompt().length())));
        return new Row(step, line.prompt(), line.text(), line.kind(), links.toList());
    }

    /// A question that was asked while `step` was shown, and its answer.
    static List<Row> of(Situation at, String question, String answer, int step) {
        var prompt = Transcript.prompt(at.kernel(), at.caller());
        var rows = new ArrayList<Row>();
        rows.add(
                new Row(
                        step,
                        prompt,
                        question,
                        Transcript.Kind.COMMAND,
                        Stream.concat(
                                        Link.ofPrompt(prompt, at.kernel()).stream(),
                                        Link.of(question, false, at.kernel()).stream()
                                                .map(link -> link.later(prompt.length())))
                                .toList()));
        answer.lines()
                .map(line -> output(step, line, Link.of(line, false, at.kernel())))
                .forEach(rows::add);
        return rows;
    }

    private static Row output(int step, String line, List<Link> links) {
        return new Row(step, "", line, Transcript.Kind.OUTPUT, links);
    }

    /// The whole line, as it is copied.
    String line() {
        return prompt + text;
    }

    /// What the word at a column names.
    Optional<Link> at(int column) {
        return links.stream().filter(link -> link.holds(column)).findFirst();
    }
}
