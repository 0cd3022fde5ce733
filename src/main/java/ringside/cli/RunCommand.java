package ringside.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import ringside.story.Transcript;

import java.util.List;
import java.util.concurrent.Callable;

/// Performs stories (or replays recordings), prints what a person at the console would have seen,
/// and tells each expectation that did not hold.
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        name = "run",
        description = "Perform stories, print the transcript and tell each failed expectation.")
final class RunCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Stories; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = {"-q", "--quiet"},
            description = "Only tell failures.")
    private boolean quiet;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var failed = 0;
        for (var file : files) failed += run(file);
        return failed == 0 ? 0 : 1;
    }

    private int run(String file) {
        var shown = Input.open(file);
        var out = spec.commandLine().getOut();
        if (!quiet)
            for (var at = 0; at < shown.timeline().length(); at++)
                Transcript.of(shown.timeline().moments(), at).stream()
                        .filter(line -> line.kind() != Transcript.Kind.CALL)
                        .forEach(out::println);
        var failures = shown.failures();
        failures.forEach(failure -> out.println(file + ": " + failure));
        return failures.size();
    }
}
