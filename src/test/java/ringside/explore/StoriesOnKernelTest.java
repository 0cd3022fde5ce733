package ringside.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import ringside.call.Call;
import ringside.linux.Opening;
import ringside.linux.RealKernel;
import ringside.rule.Model;
import ringside.rule.Step;
import ringside.story.Story;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What the shipped stories and lessons tell is what the kernel of this machine does: each of their
/// steps is asked of it, in lock step with the model. Where a step cannot be asked, the story is
/// asked up to there, and the rest is skipped, said and counted.
class StoriesOnKernelTest {
    private static final TreeMap<String, String> CUT = new TreeMap<>();
    private static int asked;
    private static int steps;
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
                asked
                        + " stories ("
                        + steps
                        + " steps) asked of this kernel, "
                        + CUT.size()
                        + " of them not to their end:");
        CUT.forEach((name, reason) -> System.out.println("  " + name + ": " + reason));
    }

    static List<Path> stories() throws IOException, URISyntaxException {
        var found = new ArrayList<Path>();
        for (var folder : List.of("/ringside/stories", "/lessons")) {
            var place = StoriesOnKernelTest.class.getResource(folder);
            if (place == null) continue;
            try (Stream<Path> files = Files.list(Path.of(place.toURI()))) {
                files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(found::add);
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theKernelDoesWhatTheStoryTells(Path file) throws Exception {
        var story = Moved.story(Files.readString(file));
        var told = performed(story);
        kernel.restart();
        asked++;
        var name = String.valueOf(file.getFileName());
        Askable.beginning(story.start(), kernel.limits()).ifPresent(reason -> cut(name, reason));
        var stage = new Stage(kernel, story.start());
        for (var call : Askable.settings(story.start(), kernel.limits()))
            assertThat(stage.perform(call)).as("%s", call).isEmpty();
        for (var i = 0; i < told.size(); i++) {
            var lacking = Askable.lacking(told.get(i), kernel);
            if (lacking.isPresent())
                cut(
                        name,
                        "after %d of %d steps, the next %s"
                                .formatted(i, told.size(), lacking.get()));
            var call = told.get(i).call();
            assertThat(stage.perform(call)).as("step %d, %s", i + 1, call).isEmpty();
            steps++;
        }
    }

    private static void cut(String name, String reason) {
        CUT.put(name, reason);
        Assumptions.abort(reason);
    }

    /// The steps of a story, and of its questions those that commands ask and that change nothing.
    private static List<Step> performed(Story story) {
        var all = new ArrayList<Step>();
        var end =
                story.replay(
                                (now, call) -> {
                                    var step = Model.INSTANCE.step(now, call);
                                    all.add(step);
                                    return step;
                                })
                        .timeline()
                        .now();
        var result = new ArrayList<Step>();
        for (var i = 0; i < all.size(); i++) {
            var after = i + 1 < all.size() ? all.get(i + 1).before() : end;
            if (all.get(i).next().equals(after)
                    && !(all.get(i).call().bare() instanceof Call.Other)) result.add(all.get(i));
        }
        return result;
    }
}
