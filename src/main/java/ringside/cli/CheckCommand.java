package ringside.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import ringside.evidence.Verdicts;

import java.util.List;
import java.util.concurrent.Callable;

/// Replays recordings of real programs against the model and tells every answer that differs.
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        name = "check",
        description =
                "Replay strace recordings and tell each answer that the model gives otherwise.")
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Recordings; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = {"-v", "--verbose"},
            description = "Also print each answer that was skipped, with the reason.")
    private boolean verbose;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var differ = 0;
        for (var file : files) differ += check(file);
        return differ == 0 ? 0 : 1;
    }

    private int check(String file) {
        var shown = Input.open(file);
        if (!shown.recorded())
            throw new Unusable(
                    file + " is a story, not a recording; use `ringside run " + file + "`.");
        var verdicts = Verdicts.of(shown.timeline());
        var out = spec.commandLine().getOut();
        if (files.size() > 1) out.println(file);
        shown.notes().forEach(note -> out.println("assumed: " + note));
        if (verbose) out.print(verdicts.details());
        out.println(verdicts.summary());
        return verdicts.differing().size();
    }
}
