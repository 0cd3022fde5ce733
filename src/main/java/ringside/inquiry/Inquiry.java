package ringside.inquiry;

import ringside.rule.Machine;
import ringside.rule.Step;
import ringside.words.Words;

import java.util.List;
import java.util.Optional;

/// Why a key was found, or was not: the places in order, how the answer was chosen, and for a call
/// that failed what would have made it possible, the mildest first.
///
/// `question` says what was looked for and by whom.
public record Inquiry(
        String question, List<Stop> stops, List<String> decision, List<Remedy> remedies) {
    public Inquiry {
        stops = List.copyOf(stops);
        decision = List.copyOf(decision);
        remedies = List.copyOf(remedies);
    }

    /// The inquiry into a step that searched, or that failed because its caller does not possess
    /// the key; empty for any other step. Remedies are tried on `machine`.
    public static Optional<Inquiry> of(Step step, Machine machine) {
        return Wanted.of(step).map(wanted -> of(step, wanted, machine));
    }

    private static Inquiry of(Step step, Wanted wanted, Machine machine) {
        return new Inquiry(
                question(wanted),
                Stops.of(wanted),
                Decision.of(step, wanted),
                step.reply().failed() ? Remedies.of(step, wanted, machine) : List.of());
    }

    private static String question(Wanted wanted) {
        var kernel = wanted.kernel();
        var who =
                kernel.task(wanted.task())
                        .flatMap(task -> kernel.process(task.pid()))
                        .map(process -> process.pid() + " " + process.comm())
                        .orElse(Words.say("why.thread", wanted.task()));
        var what = Words.say("why.key", wanted.label().type().text(), wanted.label().description());
        return switch (wanted.how()) {
            case REQUEST -> Words.say("why.request", who, what);
            case SEARCH -> Words.say("why.search", who, what);
            case POSSESSION -> Words.say("why.possession", who, what);
        };
    }
}
