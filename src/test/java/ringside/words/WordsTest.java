package ringside.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Nothing is said that one language has no words for, and no sentence waits that nobody says.
class WordsTest {
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([a-z]+\\.[\\w.-]*\\w)\"");
    private static final String CHOICE = "\\{\\d+,choice,(?:[^{}]|\\{\\d+})*}";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[,}]");

    @AfterEach
    void english() {
        Words.speak(Tongue.ENGLISH);
    }

    private static Properties read(Tongue tongue) {
        var suffix = tongue == Tongue.ENGLISH ? "" : "_" + tongue.tag();
        var name = "/ringside/words/words" + suffix + ".properties";
        var read = new Properties();
        try (var in = Objects.requireNonNull(WordsTest.class.getResourceAsStream(name), name)) {
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /// A number that English only counts with may be left out where a language has no plural.
    @ParameterizedTest
    @EnumSource(Tongue.class)
    void everyLanguageHasEveryKeyWithTheSamePlaces(Tongue tongue) {
        var english = read(Tongue.ENGLISH);
        var words = read(tongue);
        assertThat(new TreeSet<>(words.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        for (var key : english.stringPropertyNames())
            assertThat(places(words.getProperty(key)))
                    .as(tongue + " " + key)
                    .isSubsetOf(places(english.getProperty(key)))
                    .containsAll(places(english.getProperty(key).replaceAll(CHOICE, "")));
    }

    /// Apostrophes are typographic, but where the command line prints the sentence as well.
    @ParameterizedTest
    @EnumSource(Tongue.class)
    void everySentenceIsWellFormed(Tongue tongue) {
        read(tongue)
                .forEach(
                        (key, text) -> {
                            if (!key.toString().matches("(graph|story|why)\\..*"))
                                assertThat(text.toString()).as(key.toString()).doesNotContain("'");
                            assertThat(new MessageFormat(text.toString().replace("'", "’")))
                                    .isNotNull();
                        });
    }

    private static Set<String> places(String text) {
        var places = new TreeSet<String>();
        PLACE.matcher(text).results().map(place -> place.group(1)).forEach(places::add);
        return places;
    }

    /// Keys that the program puts together, `rule.` and the like, have a test where that is done.
    @Test
    void whatTheProgramSaysIsInTheBundle() {
        var english = read(Tongue.ENGLISH).stringPropertyNames();
        assertThat(said()).allSatisfy(key -> assertThat(english).contains(key));
    }

    @Test
    void numbersArePlainAndChoose() {
        assertThat(Words.say("sheet.count.byte", 1)).isEqualTo("1 byte");
        assertThat(Words.say("sheet.count.byte", 0)).isEqualTo("0 bytes");
        assertThat(Words.say("sheet.count.byte", 20_000)).isEqualTo("20000 bytes");
    }

    @Test
    void whatIsFilledInIsNotRead() {
        assertThat(Words.say("sheet.fate.dies", "{1}$1'")).isEqualTo("{1}$1' is destroyed");
    }

    @Test
    void theDotsOfAShortenedNameEndTheSentence() {
        assertThat(Words.say("consequence.linked", "a…", "b…")).isEqualTo("a… is linked into b…");
        Words.speak(Tongue.CHINESE);
        assertThat(Words.say("consequence.linked", "a…", "b…")).isEqualTo("a… 链接到 b…");
    }

    @Test
    void chineseIsSetOffFromOtherLettersOnly() {
        Words.speak(Tongue.CHINESE);
        assertThat(Words.say("story.linked", "密钥环 a", "user 密钥 b"))
                .isEqualTo("密钥环 a 现在链接 user 密钥 b。");
        assertThat(Words.say("story.linked", "密钥环 a", "密钥环 b")).isEqualTo("密钥环 a 现在链接密钥环 b。");
    }

    @Test
    void aDocumentIsEnglishInWhateverWindow() {
        Words.speak(Tongue.GERMAN);
        assertThat(Words.in(Tongue.ENGLISH, () -> Words.say("sheet.state"))).isEqualTo("State");
        assertThat(Words.say("sheet.state")).isEqualTo("Zustand");
    }

    @Test
    void workKeepsTheLanguageInWhichItWasOrdered() {
        Words.speak(Tongue.GERMAN);
        var work = Words.in(Tongue.ENGLISH, () -> Words.carried(() -> Words.say("sheet.state")));
        assertThat(work.get()).isEqualTo("State");
        assertThat(Words.carried(() -> Words.say("sheet.state")).get()).isEqualTo("Zustand");
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (var path : bundles()) {
            var keys = new ArrayList<String>();
            for (var line : Files.readAllLines(path))
                if (line.matches("[a-z].*=.*")) keys.add(line.replaceAll("\\s*=.*", ""));
            assertThat(keys).as(path.toString()).doesNotHaveDuplicates();
        }
    }

    private static List<Path> bundles() throws IOException {
        try (var files = Files.list(Path.of("resources/ringside/words"))) {
            return files.toList();
        }
    }

    private static List<String> said() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(path -> path.toString().endsWith(".java"))
                    .flatMap(WordsTest::said)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> said(Path path) {
        try {
            return SAID
                    .matcher(Files.readString(path))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
