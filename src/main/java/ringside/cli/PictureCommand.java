package ringside.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import ringside.album.Format;
import ringside.album.Unfit;
import ringside.evidence.Opened;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Makes a document of one step of a story or a recording, of every step that the story marks with
/// `picture NAME`, or of the whole story, in any [Format].
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        name = "picture",
        description = {
            "Draw a step of a story or recording, or write it down in another format.",
            "Without --step, --name or --all the last step is taken. A picture carries its story:"
                    + " opened, it is the story again."
        })
final class PictureCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            description = "A story, a recording or a picture of one; - is standard input.")
    private String file = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description =
                    "File whose ending decides the format; - is standard output and needs --format;"
                            + " with --all a folder, made if missing.")
    private String output = "";

    @Mixin private StepChoice choice = new StepChoice();

    @Option(
            names = "--all",
            description = "Every marked step, as OUT/NAME with the ending of --format (svg).")
    private boolean all;

    @Mixin private Style style = new Style();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (choice.given() + (all ? 1 : 0) > 1)
            throw usage("Choose one of --step, --name and --all.");
        if (output.equals(Output.STDOUT) && (all || style.format().isEmpty()))
            throw usage(
                    all
                            ? "With --all OUT is a folder; name one."
                            : "Standard output has no ending; name the format with --format.");
        if (all) drawAll();
        else draw();
        return 0;
    }

    private void draw() {
        var format = style.format(output);
        if (format.extent() == Format.Extent.STORY && choice.given() > 0)
            throw usage(
                    format.word() + " shows all steps in one file; leave --step and --name away.");
        var shown = Input.open(file);
        draw(shown, choice.of(file, shown), choice.name(), format, output);
        told(output);
    }

    private void drawAll() {
        var format = style.format().orElse(Format.SVG);
        if (format.extent() == Format.Extent.STORY)
            throw usage(
                    "--format "
                            + format.word()
                            + " shows all steps in one file; leave --all away.");
        var shown = Input.open(file);
        if (shown.pictures().isEmpty())
            throw new Unusable(file + " marks no step with `picture NAME`; use --step N.");
        var folder = Path.of(output);
        var done = 0;
        try (var progress = Progress.of(spec, shown.pictures().size())) {
            for (var marked : shown.pictures().entrySet()) {
                var to = folder.resolve(marked.getKey() + format.ending()).toString();
                progress.done(done++, to);
                draw(shown, marked.getValue(), marked.getKey(), format, to);
                progress.clear();
                told(to);
            }
        }
    }

    private void draw(Opened.Shown shown, int at, String mark, Format format, String to) {
        try {
            Output.write(format.write(shown, at, style.finish(at, mark)), to);
        } catch (Unfit unfit) {
            throw new Unusable(unfit.sentence());
        }
    }

    private void told(String to) {
        if (!to.equals(Output.STDOUT)) spec.commandLine().getOut().println(to);
    }

    private ParameterException usage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
