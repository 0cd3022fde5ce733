package ringside.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.stream.Stream;

/// The commands under one name, and what every one of them does alike: an [Unusable] input ends in
/// one sentence on standard error and exit code 2, whatever command met it.
@Command(
        name = "ringside",
        mixinStandardHelpOptions = true,
        description = {
            "A live, checkable picture of Linux keyring topology.",
            "Without a command the window opens, on FILE (a story or an strace recording) if one is"
                    + " named."
        },
        synopsisSubcommandLabel = "[FILE | COMMAND]",
        subcommands = {
            PictureCommand.class,
            RunCommand.class,
            DescribeCommand.class,
            CheckCommand.class,
            LessonsCommand.class,
            RulesCommand.class,
            ExploreCommand.class,
            WhyCommand.class,
            CompletionCommand.class,
            ManCommand.class
        },
        versionProvider = Commands.Version.class)
public final class Commands {
    private final boolean terminal;

    Commands(boolean terminal) {
        this.terminal = terminal;
    }

    /// Runs one command line, nobody watching.
    ///
    /// @return the exit code
    public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        return run(arguments, out, err, false);
    }

    /// Runs one command line.
    ///
    /// @param terminal whether `err` is a terminal, where a long job tells how far it is
    /// @return the exit code
    public static int run(String[] arguments, PrintWriter out, PrintWriter err, boolean terminal) {
        var line =
                new CommandLine(new Commands(terminal))
                        .setOut(out)
                        .setErr(err)
                        .setUsageHelpAutoWidth(true)
                        .setExecutionExceptionHandler(Commands::tell);
        ExitCode.tell(line);
        var code = line.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    /// Whether these arguments name a command (or ask for help or version), and not a file for the
    /// window.
    public static boolean named(String[] arguments) {
        if (arguments.length == 0) return false;
        var first = arguments[0];
        return first.startsWith("-")
                || Stream.of(declared(Commands.class).subcommands())
                        .anyMatch(command -> declared(command).name().equals(first));
    }

    private static Command declared(Class<?> command) {
        return Objects.requireNonNull(command.getAnnotation(Command.class), command.getName());
    }

    boolean terminal() {
        return terminal;
    }

    private static int tell(Exception thrown, CommandLine line, CommandLine.ParseResult result)
            throws Exception {
        if (!(thrown instanceof Unusable unusable)) throw thrown;
        unusable.sentences().forEach(sentence -> line.getErr().println("ringside: " + sentence));
        return CommandLine.ExitCode.USAGE;
    }

    /// Says which Ringside this is.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                "ringside " + Release.number() + " (semantics: Linux 6.18, man pages)"
            };
        }
    }
}
