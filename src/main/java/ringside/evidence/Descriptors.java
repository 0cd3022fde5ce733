package ringside.evidence;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.rule.Machine;
import ringside.rule.Step;
import ringside.state.Kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Which open file of the model has which number in a recorded process. The kernel gives each
/// process numbers of its own, the model counts the files of the whole machine.
final class Descriptors {
    private static final int NONE = -1;
    private static final String CLOSED_BY_EXEC = "O_CLOEXEC";

    private final List<Entry> entries;
    private final List<Played> played;

    /// @param played what was made of the first of these entries so far
    Descriptors(List<Entry> entries, List<Played> played) {
        this.entries = entries;
        this.played = played;
    }

    /// The call with the model's number of a file in it, -1 for one that was not opened here.
    Call known(Call call, Kernel kernel) {
        if (!(call instanceof Call.CloseFile(var task, var number))) return call;
        return new Call.CloseFile(task, file(task, number, kernel).orElse(NONE));
    }

    /// Closes what execve(2) closes.
    List<Step> beforeExec(Call call, Kernel kernel, Machine machine) {
        var steps = new ArrayList<Step>();
        if (!(call.bare() instanceof Call.Exec(var task, _, _))) return steps;
        var now = kernel;
        for (var i = 0; i < played.size(); i++) {
            var file = opened(i);
            if (file == NONE || !entries.get(i).text().contains(CLOSED_BY_EXEC)) continue;
            if (!holds(now, task, file)) continue;
            steps.add(machine.step(now, new Call.CloseFile(task, file)));
            now = steps.getLast().next();
        }
        return steps;
    }

    /// The difference of an answer that concerns a file, as a sentence, where only this recording
    /// can tell: a number is not given away while it has a file.
    Optional<String> difference(Entry entry, Step step) {
        if (!(entry.call() instanceof Call.OpenFile(var task, _))) return Optional.empty();
        if (!(entry.reply() instanceof Reply.Value(var number))) return Optional.empty();
        return file(task, (int) number, step.before()).isPresent()
                ? Optional.of(
                        "The kernel answered %d, which is the number of another open file."
                                .formatted(number))
                : Optional.empty();
    }

    /// Whether a file was closed that the recording names and nobody opened in it.
    static boolean wasOpenBefore(Entry entry, Step step) {
        return step.call() instanceof Call.CloseFile(_, var file)
                && file == NONE
                && !entry.reply().failed()
                && entry.text().contains("<");
    }

    private OptionalInt file(int task, int number, Kernel kernel) {
        for (var i = played.size() - 1; i >= 0; i--) {
            var file = opened(i);
            if (file != NONE
                    && entries.get(i).reply().number() == number
                    && holds(kernel, task, file)) return OptionalInt.of(file);
        }
        return OptionalInt.empty();
    }

    /// The file that an entry opened, on both sides.
    private int opened(int index) {
        var step = played.get(index).step();
        var opened =
                step.call() instanceof Call.OpenFile
                        && !step.reply().failed()
                        && !entries.get(index).reply().failed();
        return opened ? (int) step.reply().number() : NONE;
    }

    private static boolean holds(Kernel kernel, int task, int file) {
        var open = kernel.files().get(file);
        return open != null
                && kernel.task(task).filter(it -> open.holders().contains(it.pid())).isPresent();
    }
}
