package ringside.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// Prints what makes a shell complete commands and options.
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        name = "completion",
        description = {
            "Print a script that makes bash complete commands and options.",
            "For this shell: `source <(ringside completion)`. In zsh, `autoload -U +X bashcompinit"
                    + " && bashcompinit` comes first."
        })
final class CompletionCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var root = spec.root();
        spec.commandLine().getOut().print(AutoComplete.bash(root.name(), root.commandLine()));
        return 0;
    }
}
