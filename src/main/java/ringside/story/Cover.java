package ringside.story;

import ringside.call.Call;
import ringside.call.Reply;

import java.util.ArrayList;
import java.util.List;

/// The lines of one step without secrets: lengths in the place of payloads, in what was typed and
/// in what a payload's reader printed.
///
/// Law: what tells nothing of a payload stays as it is, an errno among it.
record Cover(List<Moment> moments, int at) {
    private static final String SHELL = "$ ";

    List<Transcript.Line> over(List<Transcript.Line> lines) {
        var covered = new ArrayList<Transcript.Line>();
        var told = told();
        for (var line : lines)
            switch (line.kind()) {
                case COMMAND -> covered.add(typed(line));
                case CALL, REFUSED -> covered.add(line);
                case OUTPUT, LATE -> {
                    if (told.isEmpty()) covered.add(line);
                }
            }
        if (!told.isEmpty() && covered.size() < lines.size())
            covered.add(new Transcript.Line(Transcript.Kind.OUTPUT, "", told));
        return covered;
    }

    private static Transcript.Line typed(Transcript.Line line) {
        return new Transcript.Line(line.kind(), line.prompt(), line(line.text()));
    }

    /// A typed line without its payloads, whatever its prompt.
    static String line(String text) {
        return text.startsWith(SHELL)
                ? SHELL + Veiled.line(text.substring(SHELL.length()))
                : Veiled.line(text);
    }

    /// What stands in the place of the payload that was read; empty when none was.
    private String told() {
        var first = moments.get(at).part() instanceof Part.Of part ? at - part.behind() : at;
        for (var step = at; step >= Math.max(0, first); step--)
            if (moments.get(step).step().call().bare() instanceof Call.Read
                    && moments.get(step).step().reply() instanceof Reply.Contents(var payload, _))
                return payload.toString();
        return "";
    }
}
