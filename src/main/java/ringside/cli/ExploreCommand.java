package ringside.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import ringside.explore.Exploration;
import ringside.explore.Finding;
import ringside.explore.LawWalks;
import ringside.linux.Opening;
import ringside.linux.RealKernel;
import ringside.rule.Model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Walks at random through the alphabet, beside the kernel of this machine or under the eyes of the
/// law alone, and tells every difference with the shortest story that shows it.
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        name = "explore",
        description = {
            "Make random calls on the model and on the kernel of this machine and tell where they"
                    + " differ.",
            "Needs root and cc; no key is touched that it did not make."
        })
final class ExploreCommand implements Callable<Integer> {
    private static final int LACKING = 3;
    private static final String WALKS = "walks";

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The first seed (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            description = "How many seeds (default: ${DEFAULT-VALUE}).")
    private int seeds = 10;

    @Option(
            names = "--steps",
            paramLabel = "N",
            description = "How many calls a seed (default: ${DEFAULT-VALUE}).")
    private int steps = 500;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "Stop after so many seconds (default: a day).")
    private long seconds = 86_400;

    @Option(
            names = "--no-kernel",
            description = "Ask only whether the model keeps the law, on any machine.")
    private boolean lawOnly;

    @Option(
            names = "--save",
            paramLabel = "DIR",
            description = "Write each difference there as a story that `ringside run` replays.")
    private Path save = Path.of("");

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        if (seeds < 1 || steps < 1 || seconds < 1)
            throw new Unusable("--seeds, --steps and --seconds take a number from 1 on.");
        var plan = new Exploration.Plan(seed, seeds, steps, seconds);
        if (lawOnly) return lawful(plan);
        return switch (RealKernel.open()) {
            case Opening.Impossible(var sentence) -> lacking(sentence);
            case Opening.Opened(var kernel) -> {
                try (kernel) {
                    yield beside(kernel, plan);
                }
            }
        };
    }

    private int lawful(Exploration.Plan plan) {
        LawWalks walks;
        try (var progress = Progress.of(spec, plan.seeds())) {
            walks = LawWalks.of(Model.INSTANCE, plan, done -> progress.done(done, WALKS));
        }
        spec.commandLine().getOut().println(walks.summary());
        return walks.breaches().isEmpty() ? 0 : 1;
    }

    private int lacking(String sentence) {
        spec.commandLine().getErr().println("ringside: " + sentence);
        return LACKING;
    }

    private int beside(RealKernel kernel, Exploration.Plan plan) throws InterruptedException {
        Exploration exploration;
        try (var progress = Progress.of(spec, plan.seeds())) {
            progress.done(0, WALKS);
            exploration =
                    Exploration.of(
                            kernel,
                            Model.INSTANCE,
                            plan,
                            finding -> {
                                progress.clear();
                                tell(finding);
                            },
                            done -> progress.done(done, WALKS));
        }
        spec.commandLine().getOut().println(exploration.summary());
        return exploration.findings().isEmpty() ? 0 : 1;
    }

    private void tell(Finding finding) {
        var out = spec.commandLine().getOut();
        out.println(finding);
        if (save.toString().isEmpty()) out.println(finding.story());
        else write(finding);
        out.flush();
    }

    private void write(Finding finding) {
        var file = save.resolve("seed-" + finding.seed() + ".md");
        try {
            Files.createDirectories(save);
            Files.writeString(file, finding.story());
            spec.commandLine().getOut().println("  story " + file);
        } catch (IOException failed) {
            throw new Unusable("cannot write " + file + "; name a folder that can be written.");
        }
    }
}
