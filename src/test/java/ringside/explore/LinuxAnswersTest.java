package ringside.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.call.Text;
import ringside.linux.Opening;
import ringside.linux.RealKernel;
import ringside.rule.Model;
import ringside.rule.Step;
import ringside.state.Divergence;
import ringside.state.Semantics;
import ringside.state.Serial;
import ringside.story.BothSides;
import ringside.story.Parsed;
import ringside.story.Recipes;
import ringside.story.Story;
import ringside.story.StoryText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// The kernel of this machine gives the Linux answers to the story of every divergence. What cannot
/// be asked here is skipped, said and counted.
class LinuxAnswersTest {
    private static final long LONGEST = 10;
    private static final Path UPCALL = Path.of("/sbin/request-key");
    private static final Path RULES = Path.of("/etc/request-key.conf");
    private static final TreeMap<Divergence, String> SKIPPED = new TreeMap<>();
    private static int asked;
    private static RealKernel kernel;

    @BeforeAll
    static void open() {
        switch (RealKernel.open()) {
            case Opening.Opened(var opened) -> kernel = opened;
            case Opening.Impossible(var sentence) -> Assumptions.abort(sentence);
        }
    }

    @AfterAll
    static void close() {
        if (kernel == null) return;
        kernel.close();
        System.out.println(
                asked + " divergences asked of this kernel, " + SKIPPED.size() + " not:");
        SKIPPED.forEach((row, reason) -> System.out.println("  " + row.id() + " " + reason));
    }

    @ParameterizedTest
    @EnumSource
    void theKernelGivesTheLinuxAnswer(Divergence row) throws Exception {
        var story = moved(row);
        var steps =
                BothSides.told(story, Semantics.LINUX, Model.INSTANCE).stream()
                        .map(said -> said.step().orElseThrow())
                        .toList();
        var unfit = unfit(steps);
        if (unfit.isPresent()) {
            SKIPPED.put(row, unfit.get());
            Assumptions.abort(unfit.get());
        }
        kernel.restart();
        asked++;
        var stage = new Stage(kernel, story.start());
        for (var step : steps) {
            assertThat(stage.perform(step.call())).as("%s", step.call()).isEmpty();
            settle(step.call());
        }
        if (row == Divergence.USAGE_COUNTS_EVERY_REFERENCE) usage(stage, steps);
    }

    /// The story with the uids of an exploration, which the oracle's stand for.
    private static Story moved(Divergence row) {
        var text =
                Recipes.text(row)
                        .orElseThrow()
                        .replaceAll("\\b1000\\b", "" + Cast.ALICE)
                        .replaceAll("\\b2000\\b", "" + Cast.BOB);
        return switch (StoryText.parse(text)) {
            case Parsed.Whole(var story) -> story;
            case Parsed.Broken(var problems) -> throw new AssertionError(problems);
        };
    }

    /// The kernel lets go of what a thread had a moment after its end.
    private static void settle(Call call) throws InterruptedException {
        if (call.bare() instanceof Call.ExitThread || call.bare() instanceof Call.ExitProcess)
            Thread.sleep(200);
    }

    private static void usage(Stage stage, List<Step> steps) throws Naming.Unnamed {
        for (var step : steps)
            if (step.call().bare() instanceof Call.AddKey) {
                var serial = new Serial((int) step.reply().number());
                var key = steps.getLast().next().key(serial).orElseThrow();
                assertThat(stage.usage(serial.value())).isEqualTo(key.refs());
            }
    }

    private static Optional<String> unfit(List<Step> steps) {
        var sampled = steps.stream().anyMatch(LinuxAnswersTest::sampled);
        return steps.stream().flatMap(step -> unfit(step, sampled).stream()).findFirst();
    }

    private static Optional<String> unfit(Step step, boolean sampled) {
        return switch (step.call().bare()) {
            case Call.SetLimit _ -> Optional.of("would change a setting of the whole machine");
            case Call.Wait(var seconds) when seconds > LONGEST ->
                    Optional.of("takes " + seconds + " seconds");
            case Call.RequestKey it when step.reply() instanceof Reply.Blocked -> upcall(it);
            default -> acting(step, sampled);
        };
    }

    private static Optional<String> upcall(Call.RequestKey call) {
        if (!Files.isExecutable(UPCALL))
            return Optional.of("takes " + UPCALL + " (Debian: apt install keyutils)");
        return sample(call) && !samples()
                ? Optional.of("takes the sample rules of keyutils in " + RULES)
                : Optional.empty();
    }

    /// The sample rules of keyutils do for these keys what the helpers of the stories do.
    private static boolean sample(Call.RequestKey call) {
        return call.description() instanceof Text.Given(var name) && name.startsWith("debug:");
    }

    private static boolean sampled(Step step) {
        return step.call().bare() instanceof Call.RequestKey request && sample(request);
    }

    private static boolean samples() {
        try {
            return Files.readString(RULES).contains("debug:*");
        } catch (IOException none) {
            return false;
        }
    }

    /// What the machine's own helper does cannot be told to it, but that it ends.
    private static Optional<String> acting(Step step, boolean sampled) {
        var helper =
                step.before()
                        .task(step.call().task())
                        .flatMap(task -> step.before().process(task.pid()))
                        .filter(it -> it.parent() == 0 && it.comm().equals("request-key"))
                        .isPresent();
        if (helper && !sampled && !(step.call().bare() instanceof Call.ExitProcess))
            return Optional.of("takes a helper of its own in /etc/request-key.d");
        return step.before().sleeps(step.call().task())
                ? Optional.of("asks a thread that sleeps")
                : Optional.empty();
    }
}
