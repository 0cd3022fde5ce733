package ringside.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import ringside.evidence.Opened;
import ringside.rule.Model;
import ringside.rule.Reach;
import ringside.state.Kernel;
import ringside.state.Perm;
import ringside.story.Moment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Keys through the eyes of every task, at the end of every lesson: the same as the machine says
/// key by key.
class EyesTest {
    private static final Path LESSONS = Path.of("resources/lessons");

    @TestFactory
    Stream<DynamicTest> everybodySeesWhatTheMachineGrants() throws IOException {
        try (var files = Files.list(LESSONS)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.toString(), () -> compare(file)));
        }
    }

    private static void compare(Path file) throws IOException {
        var opened = Opened.of(file.toString(), Files.readString(file), Model.INSTANCE);
        var kernels =
                ((Opened.Shown) opened)
                        .timeline().moments().stream()
                                .map(Moment::step)
                                .map(step -> step.next())
                                .toList();
        assertThat(kernels).isNotEmpty();
        kernels.forEach(EyesTest::compare);
    }

    private static void compare(Kernel kernel) {
        for (var task : List.copyOf(kernel.tasks().values())) {
            var eyes = Eyes.of(kernel, task.tid()).orElseThrow();
            for (var key : kernel.keys().values()) {
                var reach = Reach.of(kernel, task, key);
                assertThat(eyes.reach(key.serial())).contains(reach);
                assertThat(eyes.letters(key.serial())).isEqualTo(Perm.letters(reach.bits()));
                var granted =
                        eyes.bits(key).stream()
                                .map(bit -> bit.granted() ? "" + bit.right().letter() : "-")
                                .collect(Collectors.joining());
                assertThat(granted).isEqualTo(eyes.letters(key.serial()));
            }
        }
    }
}
