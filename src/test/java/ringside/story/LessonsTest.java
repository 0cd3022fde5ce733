package ringside.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import ringside.rule.Model;
import ringside.state.Divergence;
import ringside.state.Semantics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every lesson passes under the eyes of the law, is short, asks something, draws something, and
/// says where the man pages' semantics would differ: all of that, nothing else, and not before the
/// step that shows it.
class LessonsTest {
    private static final Path FOLDER = Path.of("resources/lessons");
    private static final Pattern ROW = Pattern.compile("\\bD\\d+\\b");
    private static final int STEPS = 15;

    private static Stream<DynamicTest> each(Consumer<Volume> test) {
        return Volume.on(Shelf.LESSON)
                .map(lesson -> DynamicTest.dynamicTest(lesson.name(), () -> test.accept(lesson)));
    }

    private static Story story(Volume lesson) {
        return Shipped.read(Shelf.LESSON.text(lesson.name()).orElseThrow());
    }

    private static Replayed replayed(Volume lesson) {
        return story(lesson).replay(Shipped.MACHINE);
    }

    @TestFactory
    Stream<DynamicTest> passesUnderTheLaw() {
        return each(lesson -> assertThat(replayed(lesson).failures()).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> hasFewStepsAndAQuestionAndAPicture() {
        return each(
                lesson -> {
                    var replayed = replayed(lesson);
                    assertThat(replayed.timeline().length()).isBetween(1, STEPS - 1);
                    assertThat(replayed.asks()).isNotEmpty();
                    assertThat(replayed.pictures()).isNotEmpty();
                    assertThat(replayed.passages().get(0)).isNotBlank();
                });
    }

    @TestFactory
    Stream<DynamicTest> saysForWhomItIsAndWhatIsLearnt() {
        return each(
                lesson -> {
                    var header = story(lesson).header();
                    assertThat(header.title()).isNotEqualTo("Untitled");
                    assertThat(header.semantics()).isEqualTo(Semantics.LINUX);
                    assertThat(header.more().get("level")).isIn(Lesson.LEVELS);
                    assertThat(header.more().get("learn")).isNotBlank();
                    assertThat(header.users()).containsKey(0);
                });
    }

    @TestFactory
    Stream<DynamicTest> assertsFactsAndReplies() {
        return each(
                lesson ->
                        assertThat(story(lesson).statements())
                                .filteredOn(it -> it instanceof Statement.Expect || foretells(it))
                                .hasSizeGreaterThan(3));
    }

    private static boolean foretells(Statement statement) {
        return statement instanceof Statement.Act act && act.expected().isPresent();
    }

    @TestFactory
    Stream<DynamicTest> namesTheRowsInWhichTheManPagesDiffer() {
        return each(
                lesson ->
                        assertThat(named(story(lesson).source()))
                                .isEqualTo(
                                        Differing.of(story(lesson)).stream()
                                                .map(Divergence::id)
                                                .collect(Collectors.toCollection(TreeSet::new))));
    }

    private static Set<String> named(String text) {
        return ROW.matcher(text)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @TestFactory
    Stream<DynamicTest> tellsOfADifferenceAfterTheStepThatShowsIt() {
        return each(
                lesson ->
                        replayed(lesson)
                                .passages()
                                .forEach(
                                        (done, prose) ->
                                                paragraphs(prose)
                                                        .forEach(it -> shown(lesson, done, it))));
    }

    private static Stream<String> paragraphs(String prose) {
        return Stream.of(prose.split("\n\n+", -1)).filter(it -> !named(it).isEmpty());
    }

    private static void shown(Volume lesson, int done, String paragraph) {
        assertThat(paragraph).startsWith("Man pages (");
        for (var id : named(paragraph))
            assertThat(shown(story(lesson), Divergence.of(id).orElseThrow()))
                    .as("%s is told of after %d steps", id, done)
                    .hasValueSatisfying(first -> assertThat(first).isLessThan(done));
    }

    /// The index of the first step that shows a row.
    private static Optional<Integer> shown(Story story, Divergence row) {
        var here = BothSides.told(story, Semantics.LINUX, Model.INSTANCE);
        var there = BothSides.told(story, Semantics.except(row), Model.INSTANCE);
        for (var i = 0; i < here.size(); i++) {
            var told = here.get(i).step().map(Agreement::of).orElse(new Agreement.Agree());
            var differs = !here.get(i).answer().equals(there.get(i).answer());
            if (told.equals(new Agreement.Differ(row)) || differs) return Optional.of(i);
        }
        return Optional.empty();
    }

    @Test
    void theIndexNamesWhatIsThere() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".md"))
                                    .map(name -> name.replace(".md", ""))
                                    .sorted())
                    .isEqualTo(Shelf.LESSON.names())
                    .hasSizeGreaterThanOrEqualTo(24);
        }
    }

    @Test
    void theLevelsRise() {
        var levels = new ArrayList<String>();
        for (var lesson : Lesson.all())
            if (!levels.contains(lesson.level())) levels.add(lesson.level());
            else assertThat(levels.getLast()).isEqualTo(lesson.level());
        assertThat(levels).isEqualTo(Lesson.LEVELS);
    }

    @Test
    void aLessonIsFoundByItsNumberAndByItsName() {
        for (var asked : List.of("02-fork", "02", "2", "fork"))
            assertThat(Shelf.LESSON.find(asked)).as(asked).hasValue("02-fork");
        assertThat(Shelf.LESSON.find("fork|exec")).isEmpty();
        assertThat(Shelf.LESSON.find("")).isEmpty();
    }
}
