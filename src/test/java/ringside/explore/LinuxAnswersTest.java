package ringside.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import ringside.call.Call;
import ringside.call.Text;
import ringside.linux.Opening;
import ringside.linux.RealKernel;
import ringside.rule.Model;
import ringside.rule.Step;
import ringside.state.Divergence;
import ringside.state.Payload;
import ringside.state.Semantics;
import ringside.state.Serial;
import ringside.story.BothSides;
import ringside.story.Recipes;
import ringside.story.Story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

/// The kernel of this machine gives the Linux answers to the story of every divergence. What cannot
/// be asked here is skipped, said and counted.
///
/// A story that would take days has another one beside it (`divergences/kernel`), which shows the
/// same in seconds and says what it changes for that.
class LinuxAnswersTest {
    /// More links than the ring of any kernel held that had a limit, a page of pointers.
    private static final int MANY = 600;

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
        var story = Moved.story(text(row));
        var steps =
                BothSides.told(story, Semantics.LINUX, Model.INSTANCE).stream()
                        .map(said -> said.step().orElseThrow())
                        .toList();
        var lacking = Askable.lacking(steps, kernel);
        if (lacking.isPresent()) {
            SKIPPED.put(row, lacking.get());
            Assumptions.abort(lacking.get());
        }
        kernel.restart();
        asked++;
        try {
            play(row, story, steps);
        } finally {
            kernel.restart();
        }
    }

    private static void play(Divergence row, Story story, List<Step> steps) throws Exception {
        var stage = new Stage(kernel, story.start());
        for (var step : steps) {
            assertThat(stage.perform(step.call())).as("%s", step.call()).isEmpty();
            settle(step.call());
        }
        if (row == Divergence.USAGE_COUNTS_EVERY_REFERENCE) usage(stage, steps);
        if (row == Divergence.RINGS_ARE_NEVER_FULL) fill(stage);
    }

    private static String text(Divergence row) throws IOException {
        var own = "/ringside/divergences/kernel/" + row.id() + ".md";
        try (var in = LinuxAnswersTest.class.getResourceAsStream(own)) {
            return in == null
                    ? Recipes.text(row).orElseThrow()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// The kernel lets go of what a thread had a moment after its end, and its collector takes a
    /// used authority off the rings a moment after the key was made.
    private static void settle(Call call) throws InterruptedException {
        var bare = call.bare();
        if (bare instanceof Call.ExitThread
                || bare instanceof Call.ExitProcess
                || bare instanceof Call.Instantiate) Thread.sleep(200);
    }

    private static void usage(Stage stage, List<Step> steps) throws Naming.Unnamed {
        for (var step : steps)
            if (step.call().bare() instanceof Call.AddKey) {
                var serial = new Serial((int) step.reply().number());
                var key = steps.getLast().next().key(serial).orElseThrow();
                assertThat(stage.usage(serial.value())).isEqualTo(key.refs());
            }
    }

    /// One ring of a process that root's quota counts.
    private static void fill(Stage stage) throws Naming.Unnamed {
        var root = stage.spawn(0);
        assertThat(stage.perform(new Call.JoinSession(root, Text.NULL))).isEmpty();
        var one = Payload.of("x");
        for (var i = 0; i < MANY; i++) {
            var name = Text.of("key" + i);
            var call = new Call.AddKey(root, Text.of("user"), name, one, 1, -3);
            assertThat(stage.perform(call)).as("link %d", i).isEmpty();
        }
    }
}
