package ringside.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import ringside.album.Account;

import java.util.concurrent.Callable;

/// Tells a step of a story or a recording in words, for people who cannot see its picture.
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        name = "describe",
        description = {
            "Tell a step in words: what happened, what there is, and who holds what.",
            "Without --step, --name or --all the last step is told."
        })
final class DescribeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A story or a recording; - is standard input.")
    private String file = "";

    @Mixin private StepChoice choice = new StepChoice();

    @Option(names = "--all", description = "Every step, from the start on.")
    private boolean all;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (choice.given() + (all ? 1 : 0) > 1)
            throw new ParameterException(
                    spec.commandLine(), "Choose one of --step, --name and --all.");
        var shown = Input.open(file);
        var out = spec.commandLine().getOut();
        if (!all) {
            out.print(Account.of(shown, choice.of(file, shown)));
            return 0;
        }
        var last = shown.timeline().length();
        for (var step = 0; step <= last; step++) {
            if (step > 0) out.println();
            out.print(Account.of(shown, step));
        }
        return 0;
    }
}
