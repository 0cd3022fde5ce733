package ringside.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The house rules that a compiler does not know: small files, small methods, the field's names, no
/// unfinished business, a reason at the head of every type.
class TidyTest {
    private static final int FILE = 250;
    private static final int METHOD = 40;
    private static final int CONSTRUCTOR = 120;
    private static final Pattern METHOD_HEAD =
            Pattern.compile(
                    "^ {4}(?! )(?!.*\\b(?:class|record|enum|interface)\\b.*\\{$).*\\).*\\{$");
    private static final Pattern TYPE =
            Pattern.compile(
                    "^(?:public |final |sealed |non-sealed |abstract |static )*(?:class|record|enum|@?interface) (\\w+).*");

    @Test
    void filesStaySmall() {
        assertThat(violations(TidyTest::tooLong)).isEmpty();
    }

    @Test
    void methodsStaySmall() {
        assertThat(violations(TidyTest::longMethods)).isEmpty();
    }

    @Test
    void everyTypeSaysWhyItExists() {
        assertThat(violations(TidyTest::undocumented)).isEmpty();
    }

    @Test
    void namesAreTheFields() {
        assertThat(
                        violations(
                                (path, _) ->
                                        path.getFileName()
                                                        .toString()
                                                        .matches(".*(Manager|Helper|Utils?)\\.java")
                                                ? List.of(path + ": name it after what it is")
                                                : List.of()))
                .isEmpty();
    }

    @Test
    void nothingIsUnfinished() {
        var words =
                Pattern.compile(
                        "\\b("
                                + "TO"
                                + "DO|FIX"
                                + "ME|X"
                                + "XX)\\b|UnsupportedOperationException\\(\\)");
        assertThat(
                        violations(
                                (path, lines) ->
                                        lines.stream()
                                                .filter(line -> words.matcher(line).find())
                                                .map(line -> path + ": " + line.strip())
                                                .toList()))
                .isEmpty();
    }

    private static List<String> tooLong(Path path, List<String> lines) {
        return lines.size() <= FILE
                ? List.of()
                : List.of(path + ": " + lines.size() + " lines, at most " + FILE);
    }

    private static List<String> longMethods(Path path, List<String> lines) {
        var found = new ArrayList<String>();
        for (var start = 0; start < lines.size(); start++) {
            if (!METHOD_HEAD.matcher(lines.get(start)).matches()) continue;
            var end = start;
            while (end < lines.size() && !lines.get(end).equals("    }")) end++;
            var most = isConstructor(path, lines.get(start)) ? CONSTRUCTOR : METHOD;
            if (end - start + 1 > most)
                found.add(
                        path
                                + ":"
                                + (start + 1)
                                + ": "
                                + (end - start + 1)
                                + " lines, at most "
                                + most);
        }
        return found;
    }

    private static boolean isConstructor(Path path, String line) {
        var type = path.getFileName().toString().replace(".java", "");
        return line.matches("^ {4}(?:public |private |protected )?" + type + "\\(.*");
    }

    private static List<String> undocumented(Path path, List<String> lines) {
        for (var at = 0; at < lines.size(); at++) {
            if (!TYPE.matcher(lines.get(at)).matches()) continue;
            var above = at - 1;
            while (above >= 0 && !lines.get(above).isBlank() && !lines.get(above).startsWith("///"))
                above--;
            return above >= 0 && lines.get(above).startsWith("///")
                    ? List.of()
                    : List.of(
                            path + ": open the type with a /// paragraph that says why it exists");
        }
        return List.of();
    }

    private interface Check {
        List<String> of(Path path, List<String> lines);
    }

    private static List<String> violations(Check check) {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .flatMap(path -> check.of(path, lines(path)).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path path) {
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
