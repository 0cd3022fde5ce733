package ringside.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import ringside.call.Call;
import ringside.call.Event;
import ringside.evidence.Opened;
import ringside.law.Lawful;
import ringside.rule.Model;
import ringside.rule.SearchRule;
import ringside.rule.Step;
import ringside.state.Errno;
import ringside.story.Moment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Inquiries as people read them, each beside the story it is about; and on every story and
/// recording that ships, what an inquiry says is what the step did.
///
/// `-Drewrite` writes the kept texts anew.
final class InquiryTest {
    private static final Path KEPT = Path.of("src/test/resources/inquiry");
    private static final Lawful MACHINE = new Lawful(Model.INSTANCE);

    @TestFactory
    Stream<DynamicTest> keptInquiries() throws IOException {
        try (var files = Files.list(KEPT)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream()
                    .map(
                            file ->
                                    DynamicTest.dynamicTest(
                                            "" + file.getFileName(), () -> kept(file)));
        }
    }

    private static void kept(Path file) throws IOException {
        var text = new StringBuilder();
        for (var step : steps(file))
            Inquiry.of(step, MACHINE).ifPresent(inquiry -> text.append(told(inquiry)));
        var to = Path.of(file.toString().replace(".md", ".txt"));
        if (System.getProperty("rewrite") != null) Files.writeString(to, text);
        assertThat(text).hasToString(Files.readString(to));
    }

    private static String told(Inquiry inquiry) {
        var lines = new ArrayList<String>();
        lines.add(inquiry.question());
        inquiry.stops().forEach(stop -> lines.add("  " + stop));
        lines.addAll(inquiry.decision());
        inquiry.remedies().forEach(remedy -> lines.add("+ " + remedy));
        return String.join("\n", lines) + "\n\n";
    }

    @TestFactory
    Stream<DynamicTest> whatIsSaidIsWhatWasDone() throws IOException {
        return Stream.of(
                        "resources/ringside/stories",
                        "resources/ringside/divergences",
                        "src/test/resources/recordings")
                .flatMap(InquiryTest::files)
                .map(file -> DynamicTest.dynamicTest("" + file, () -> agree(file)));
    }

    private static Stream<Path> files(String folder) {
        try (var files = Files.list(Path.of(folder))) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(md|strace)"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void agree(Path file) throws IOException {
        for (var step : steps(file)) {
            var inquiry = Inquiry.of(step, Model.INSTANCE);
            if (inquiry.isEmpty()) continue;
            var found = inquiry.get().stops().stream().anyMatch(InquiryTest::found);
            assertThat(inquiry.get().stops()).as("%s", step.call()).isNotEmpty();
            if (searched(step)) assertThat(found).as("%s", step.call()).isEqualTo(told(step));
            if (hidden(step))
                assertThat(inquiry.get().decision()).as("%s", step.call()).hasSizeGreaterThan(2);
            for (var remedy : inquiry.get().remedies()) proven(step, remedy);
        }
    }

    private static boolean found(Stop stop) {
        return stop.mark() == Stop.Mark.FOUND;
    }

    /// Steps that got as far as looking.
    private static boolean searched(Step step) {
        return step.events().stream().anyMatch(event -> event.rule() == SearchRule.VISITS);
    }

    private static boolean told(Step step) {
        return step.events().stream()
                .anyMatch(
                        event ->
                                event instanceof Event.Visited visit
                                        && visit.verdict() == Event.Verdict.FOUND);
    }

    private static boolean hidden(Step step) {
        return step.refusal().filter(no -> no.rule() == SearchRule.ERROR_HIDDEN).isPresent();
    }

    private static void proven(Step step, Remedy remedy) {
        var kernel = step.next();
        for (var call : remedy.calls()) {
            var made = MACHINE.step(kernel, call);
            assertThat(made.reply().failed()).as("%s", remedy).isFalse();
            kernel = made.next();
        }
        assertThat(MACHINE.step(kernel, step.call().bare()).reply().failed())
                .as("%s", remedy)
                .isFalse();
    }

    @Test
    void aStepThatLooksForNothingIsNoMatter() throws IOException {
        for (var step : steps(Path.of("resources/ringside/stories/fork.md")))
            if (step.call().bare() instanceof Call.Fork)
                assertThat(Inquiry.of(step, MACHINE)).isEmpty();
    }

    @Test
    void somethingHelpsWhereverAKeyIsMissed() throws IOException {
        var without = new ArrayList<String>();
        for (var file : files("resources/ringside/divergences").toList())
            for (var step : steps(file))
                Inquiry.of(step, MACHINE)
                        .filter(inquiry -> step.refusal().filter(InquiryTest::missed).isPresent())
                        .filter(inquiry -> inquiry.remedies().isEmpty())
                        .ifPresent(inquiry -> without.add(file + ": " + inquiry.question()));
        assertThat(without).isEmpty();
    }

    private static boolean missed(Event.Refused no) {
        return no.rule() instanceof SearchRule && no.errno().equals(Errno.ENOKEY);
    }

    private static List<Step> steps(Path file) throws IOException {
        return switch (Opened.of(file.toString(), Files.readString(file), MACHINE)) {
            case Opened.Shown shown ->
                    shown.timeline().moments().stream().map(Moment::step).toList();
            case Opened.Refused(var sentences) -> throw new AssertionError(sentences);
        };
    }
}
