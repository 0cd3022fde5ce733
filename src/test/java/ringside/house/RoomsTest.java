package ringside.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which room may know which. A room uses those named on its right and no other; the rows are the
/// whole architecture, so a new arrow is a decision that somebody writes down here with its reason.
class RoomsTest {
    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("ringside");

    private static final Map<String, String> MAY_USE =
            Map.ofEntries(
                    Map.entry("words", ""),
                    Map.entry("state", ""),
                    Map.entry("call", "state"),
                    Map.entry("rule", "call state"),
                    Map.entry("law", "rule call state"),
                    Map.entry("keyctl", "rule call state"),
                    // what a step did is told in the language of the window
                    Map.entry("story", "words keyctl rule call state"),
                    // why a key is found or not, with remedies tried on the model; what a call
                    // would
                    // do to the graph, and what a task may: in words
                    Map.entry("inquiry", "words graph story keyctl rule call state"),
                    // only to ask an Oracle, which it is given: the real kernel's room stays unseen
                    Map.entry("explore", "evidence story keyctl law rule call state"),
                    Map.entry("evidence", "story keyctl rule call state"),
                    Map.entry("linux", "evidence call state"),
                    // who holds what and why, in the language of the window
                    Map.entry("graph", "words call state"),
                    Map.entry("layout", "graph call state"),
                    // what people type into a search field, for graph and outline alike
                    Map.entry("search", "words graph call state"),
                    Map.entry("picture", "words layout graph call state"),
                    // a story's steps as pictures, for command line and window alike
                    Map.entry(
                            "album",
                            "words picture layout graph evidence story keyctl rule call state"),
                    Map.entry(
                            "cli",
                            "words inquiry album picture layout graph linux evidence explore story keyctl law rule call"
                                    + " state"),
                    Map.entry(
                            "desktop",
                            "words search inquiry album picture layout graph linux evidence explore story keyctl law rule call"
                                    + " state"));

    @TestFactory
    Stream<DynamicTest> arrows() {
        return MAY_USE.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> holds(row)));
    }

    private static void holds(Map.Entry<String, String> row) {
        var allowed =
                Stream.concat(Stream.of(row.getKey()), Arrays.stream(row.getValue().split(" ")))
                        .filter(room -> !room.isEmpty())
                        .map(RoomsTest::packages)
                        .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(packages(row.getKey()))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("ringside..").and(not(resideInAnyPackage(allowed))))
                .because(row.getKey() + " stands on " + List.of(allowed) + " and on nothing else")
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @TestFactory
    Stream<DynamicTest> libraries() {
        return Stream.of(
                gate(
                        "a window is the only place with controls",
                        "desktop",
                        "javafx..",
                        "org.controlsfx..",
                        "org.fxmisc..",
                        "org.reactfx..",
                        "org.kordamp.."),
                gate("words of a command line belong to the command line", "cli", "picocli.."),
                gate(
                        "topology is JGraphT's business; pictures may export by it",
                        "graph picture",
                        "org.jgrapht.."),
                gate(
                        "Markdown is how stories are written, and how their prose gets on a page",
                        "story album",
                        "org.commonmark.."),
                gate("only the real kernel needs foreign calls", "linux", "java.lang.foreign.."),
                gate(
                        "files are opened at the edge",
                        "story evidence linux explore keyctl picture album cli desktop",
                        "java.io..",
                        "java.nio.file.."));
    }

    private static DynamicTest gate(String reason, String rooms, String... libraries) {
        var inside =
                Arrays.stream(rooms.split(" ")).map(RoomsTest::packages).toArray(String[]::new);
        return DynamicTest.dynamicTest(
                reason,
                () ->
                        noClasses()
                                .that()
                                .resideInAPackage("ringside..")
                                .and(not(resideInAnyPackage(inside)))
                                .and(not(resideInAPackage("ringside")))
                                .should()
                                .dependOnClassesThat(resideInAnyPackage(libraries))
                                .because(reason)
                                .allowEmptyShould(true)
                                .check(PROGRAM));
    }

    @TestFactory
    Stream<DynamicTest> purity() {
        return Stream.of("state", "call", "rule", "law", "graph", "layout")
                .map(
                        room ->
                                DynamicTest.dynamicTest(
                                        room + " has no clock and no dice", () -> pure(room)));
    }

    private static void pure(String room) {
        noClasses()
                .that()
                .resideInAPackage(packages(room))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                        "java.time..",
                                        "java.util.random..",
                                        "java.util.concurrent..")
                                .or(
                                        com.tngtech.archunit.core.domain.JavaClass.Predicates.type(
                                                java.util.Random.class))
                                .or(
                                        com.tngtech.archunit.core.domain.JavaClass.Predicates.type(
                                                ProcessBuilder.class)))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .because("equal input must give equal output, byte for byte")
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @org.junit.jupiter.api.Test
    void processesAreStartedOnlyToRecord() {
        noClasses()
                .that(not(resideInAnyPackage("ringside.linux..", "ringside.evidence..")))
                .should()
                .dependOnClassesThat(
                        com.tngtech.archunit.core.domain.JavaClass.Predicates.type(
                                ProcessBuilder.class))
                .because("nothing but the recorder and the real kernel starts a program")
                .check(PROGRAM);
    }

    private static String packages(String room) {
        return "ringside." + room + "..";
    }
}
