package ringside.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

import ringside.evidence.Opened;
import ringside.story.FirstDifference;
import ringside.story.Story;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Performs stories (or replays recordings), prints what a person at the console would have seen,
/// and tells each expectation that did not hold.
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        name = "run",
        description = "Perform stories, print the transcript and tell each failed expectation.")
final class RunCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Stories or recordings; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = {"-q", "--quiet"},
            description = "Only tell failures.")
    private boolean quiet;

    @Option(
            names = "--rewrite",
            description =
                    "Put right in the file itself each stated reply that was not the answer. Facts"
                            + " (`expect`) stay as they are.")
    private boolean rewrite;

    @Option(
            names = "--under",
            paramLabel = "SIDE",
            description =
                    "Perform as one of ${COMPLETION-CANDIDATES}, whatever the story says; both"
                            + " performs it as the story says and tells where the two first differ.",
            completionCandidates = Sides.class,
            converter = SideWord.class)
    private Optional<Side> under = Optional.empty();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (rewrite && under.isPresent())
            throw new ParameterException(
                    spec.commandLine(), "Choose one of --rewrite and --under.");
        var failed = 0;
        try (var progress = Progress.of(spec, files.size())) {
            for (var at = 0; at < files.size(); at++) {
                progress.done(at, files.get(at));
                failed += run(files.get(at), progress);
            }
        }
        return failed == 0 ? 0 : 1;
    }

    private int run(String file, Progress progress) {
        var shown = rewrite ? rewritten(file, progress) : chosen(file, Input.open(file));
        var out = spec.commandLine().getOut();
        if (!quiet) progress.clear();
        if (!quiet) Console.of(shown).forEach(out::println);
        if (under.equals(Optional.of(Side.BOTH))) compare(file, shown, progress);
        if (!shown.failures().isEmpty()) progress.clear();
        shown.failures().forEach(failure -> out.println(file + ": " + failure));
        return shown.failures().size();
    }

    private Opened.Shown rewritten(String file, Progress progress) {
        var rewritten = Rewrite.of(file);
        progress.clear();
        spec.commandLine().getOut().println(rewritten.sentence());
        return rewritten.shown();
    }

    /// The same, performed as was asked for.
    private Opened.Shown chosen(String file, Opened.Shown shown) {
        if (under.isEmpty()) return shown;
        var story = story(file, shown);
        return under.get()
                .semantics()
                .map(semantics -> Opened.performed(story.under(semantics), Input.machine()))
                .orElse(shown);
    }

    private static Story story(String file, Opened.Shown shown) {
        return shown.story()
                .orElseThrow(
                        () ->
                                new Unusable(
                                        file
                                                + " is a recording of a running Linux; only a story"
                                                + " can be performed otherwise."));
    }

    private void compare(String file, Opened.Shown shown, Progress progress) {
        var found = FirstDifference.of(story(file, shown), Input.machine());
        progress.clear();
        var out = spec.commandLine().getOut();
        if (found.isEmpty())
            out.println(file + ": Linux 6.18 and the man pages say the same about every line.");
        else Console.difference(file, found.get()).forEach(out::println);
    }

    /// The words of `--under`.
    static final class Sides implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Side.words().iterator();
        }
    }

    private static final class SideWord implements ITypeConverter<Side> {
        @Override
        public Side convert(String word) {
            return Side.named(word)
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            "'"
                                                    + word
                                                    + "' is none of "
                                                    + String.join(", ", Side.words())));
        }
    }
}
