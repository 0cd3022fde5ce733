package ringside.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// Prints the manual page, which is made of the same declarations as the help.
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        name = "man",
        description = "Print the manual page: `ringside man | man -l -`.")
final class ManCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(ManPage.of(spec.root()));
        return 0;
    }
}
