package ringside.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import ringside.call.Call;
import ringside.call.Text;
import ringside.evidence.Opened;
import ringside.inquiry.Inquiry;
import ringside.rule.Model;
import ringside.rule.Step;
import ringside.state.Kernel;

import java.util.Optional;
import java.util.concurrent.Callable;

/// Tells why a key was found or was not: where the kernel looked, how the errno was chosen, and
/// what helps.
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        name = "why",
        description = {
            "Tell why a key is found or not: where the kernel looks, how it chooses its answer, and"
                    + " what would help.",
            "Without --step the last step that looked for a key in vain is explained."
        },
        exitCodeList = {
            "0:The key is found.",
            "1:It is not.",
            "2:The command line, or the file that it names, cannot be used."
        })
final class WhyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A story or a recording; - is standard input.")
    private String file = "";

    @Option(names = "--step", paramLabel = "N", description = "The step to explain.")
    private Optional<Integer> step = Optional.empty();

    @Option(
            names = "--find",
            paramLabel = "TYPE:DESCRIPTION",
            description = "Look for this key after the step; needs --task.")
    private Optional<String> find = Optional.empty();

    @Option(names = "--task", paramLabel = "TID", description = "Who looks.")
    private Optional<Integer> task = Optional.empty();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (find.isPresent() != task.isPresent())
            throw usage("--find and --task go together; give both or neither.");
        var shown = Input.open(file);
        var asked = find.map(name -> asked(shown, name)).orElseGet(() -> told(shown));
        var inquiry =
                Inquiry.of(asked, Model.INSTANCE)
                        .orElseThrow(
                                () ->
                                        new Unusable(
                                                file
                                                        + ": the step looks for no key; name one"
                                                        + " that does, or use --find and --task."));
        print(inquiry);
        return asked.reply().failed() ? 1 : 0;
    }

    private void print(Inquiry inquiry) {
        var out = spec.commandLine().getOut();
        out.println(inquiry.question());
        inquiry.stops().forEach(stop -> out.println("  " + stop));
        inquiry.decision().forEach(sentence -> out.println(sentence));
        if (!inquiry.remedies().isEmpty()) out.println("What helps:");
        for (var remedy : inquiry.remedies()) {
            out.println("  " + remedy.sentence());
            remedy.lines().forEach(line -> out.println("    " + line));
        }
    }

    /// The step that was named, else the last one that looked in vain.
    private Step told(Opened.Shown shown) {
        var moments = shown.timeline().moments();
        if (step.isPresent()) {
            var at = step.get();
            if (at < 1 || at > moments.size())
                throw new Unusable(
                        file + " has the steps 1 to " + moments.size() + ", not " + at + ".");
            return moments.get(at - 1).step();
        }
        for (var at = moments.size(); at > 0; at--) {
            var made = moments.get(at - 1).step();
            if (made.reply().failed() && Inquiry.of(made, Model.INSTANCE).isPresent()) return made;
        }
        throw new Unusable(
                file + ": no step looks for a key in vain; name one, or use --find and --task.");
    }

    /// The search as one more step after the chosen one.
    private Step asked(Opened.Shown shown, String name) {
        var parts = name.split(":", 2);
        if (parts.length < 2) throw usage("--find takes TYPE:DESCRIPTION, such as user:mail.");
        var kernel = machine(shown);
        var tid = task.orElseThrow();
        if (kernel.task(tid).isEmpty())
            throw new Unusable(
                    "There is no thread "
                            + tid
                            + " at that step; threads are "
                            + kernel.tasks().keySet()
                            + ".");
        var call = new Call.RequestKey(tid, Text.of(parts[0]), Text.of(parts[1]), Text.NULL, 0);
        return Model.INSTANCE.step(kernel, call);
    }

    private Kernel machine(Opened.Shown shown) {
        var timeline = shown.timeline();
        var at = step.orElse(timeline.length());
        if (at < 0 || at > timeline.length())
            throw new Unusable(
                    file + " has the steps 0 to " + timeline.length() + ", not " + at + ".");
        return timeline.to(at).now();
    }

    private ParameterException usage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
