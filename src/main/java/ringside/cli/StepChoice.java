package ringside.cli;

import picocli.CommandLine.Option;

import ringside.evidence.Opened;

import java.util.Optional;

/// Which step of a story a command is about: by its number, or by the name that `picture NAME`
/// gave it. Without either it is the last.
final class StepChoice {
    @Option(names = "--step", paramLabel = "N", description = "The step; 0 is the start.")
    private Optional<Integer> step = Optional.empty();

    @Option(names = "--name", paramLabel = "NAME", description = "The step marked `picture NAME`.")
    private Optional<String> name = Optional.empty();

    /// How many of the options were given.
    int given() {
        return (step.isPresent() ? 1 : 0) + (name.isPresent() ? 1 : 0);
    }

    /// The name that was given; empty for none.
    String name() {
        return name.orElse("");
    }

    /// The number of the step.
    ///
    /// @param file what people call the story
    int of(String file, Opened.Shown shown) {
        var last = shown.timeline().length();
        if (name.isPresent()) return marked(file, shown, name.get());
        var wanted = step.orElse(last);
        if (wanted < 0 || wanted > last)
            throw new Unusable(file + " has the steps 0 to " + last + ", not " + wanted + ".");
        return wanted;
    }

    private static int marked(String file, Opened.Shown shown, String mark) {
        var at = shown.pictures().get(mark);
        if (at == null)
            throw new Unusable(
                    file
                            + " has no `picture "
                            + mark
                            + "`; it has "
                            + shown.pictures().keySet()
                            + ".");
        return at;
    }
}
