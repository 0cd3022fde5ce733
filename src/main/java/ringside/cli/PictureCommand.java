package ringside.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import ringside.album.Plate;
import ringside.evidence.Opened;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// Draws one step of a story or a recording into a file, or every step that the story marks with
/// `picture NAME`.
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        name = "picture",
        description = {
            "Draw a step of a story or recording as SVG or PNG.",
            "Without --step, --name or --all the last step is drawn."
        })
final class PictureCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A story or a recording; - is standard input.")
    private String file = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "File ending in .svg or .png; with --all a folder, made if missing.")
    private Path output = Path.of("");

    @Option(names = "--step", paramLabel = "N", description = "The step to draw; 0 is the start.")
    private Optional<Integer> step = Optional.empty();

    @Option(names = "--name", paramLabel = "NAME", description = "The step marked `picture NAME`.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--all", description = "Every marked step, as OUT/NAME.svg or .png.")
    private boolean all;

    @Mixin private Style style = new Style();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (Stream.of(step.isPresent(), name.isPresent(), all).filter(given -> given).count() > 1)
            throw usage("Choose one of --step, --name and --all.");
        var shown = Input.open(file);
        if (all) drawAll(shown);
        else draw(shown, chosen(shown), output);
        return 0;
    }

    private void drawAll(Opened.Shown shown) {
        if (shown.pictures().isEmpty())
            throw new Unusable(file + " marks no step with `picture NAME`; use --step N.");
        shown.pictures()
                .forEach((mark, at) -> draw(shown, at, output.resolve(mark + style.suffix())));
    }

    private void draw(Opened.Shown shown, int at, Path to) {
        Output.write(Plate.of(shown, at), to, style);
        spec.commandLine().getOut().println(to);
    }

    private int chosen(Opened.Shown shown) {
        var last = shown.timeline().length();
        if (name.isPresent()) return marked(shown, name.get());
        var wanted = step.orElse(last);
        if (wanted < 0 || wanted > last)
            throw new Unusable(file + " has the steps 0 to " + last + ", not " + wanted + ".");
        return wanted;
    }

    private int marked(Opened.Shown shown, String mark) {
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

    private ParameterException usage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
