package ringside.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcollections.HashTreePMap;
import org.pcollections.TreePVector;
import org.xml.sax.InputSource;

import ringside.graph.Ref;
import ringside.state.Serial;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

/// SVG files that stand for the look; `-Drewrite=true` writes them anew, and a person looks.
class SvgWriterTest {
    @ParameterizedTest
    @ValueSource(strings = {"login", "registered", "states"})
    void golden(String name) throws Exception {
        var svg = SvgWriter.write(scene(name), Palette.LIGHT);
        var file = Path.of("src/test/resources/picture", name + ".svg");
        if (Boolean.getBoolean("rewrite")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, svg);
        }
        assertThat(svg).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "registered", "states"})
    void isWellFormedAndTheSameTwice(String name) throws Exception {
        for (var palette : Palette.ALL) {
            var svg = SvgWriter.write(scene(name), palette);
            var root =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(svg)))
                            .getDocumentElement();
            assertThat(root.getTagName()).isEqualTo("svg");
            assertThat(SvgWriter.write(scene(name), palette)).isEqualTo(svg);
        }
    }

    @Test
    void idsAreRefsAndUnique() {
        var svg = SvgWriter.write(scene("login"), Palette.LIGHT);
        var ids = java.util.regex.Pattern.compile(" id=\"([^\"]+)\"").matcher(svg).results();
        var all = ids.map(match -> match.group(1)).toList();
        assertThat(all).doesNotHaveDuplicates().contains("process-1000", "key-2f41ac07");
        assertThat(all).allMatch(id -> Ref.parse(id).isPresent());
    }

    @Test
    void numbersAreShort() {
        assertThat(List.of(Decimal.of(-0.001), Decimal.of(100), Decimal.of(1.004)))
                .containsExactly("0", "100", "1");
        assertThat(Decimal.of(2.5)).isEqualTo("2.5");
    }

    private static DisplayList scene(String name) {
        return switch (name) {
            case "login" -> draw(Stages.login(), pointing());
            case "registered" -> draw(Stages.registered(), Emphasis.NONE);
            case "states" -> draw(Stages.states(), Emphasis.NONE);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static DisplayList draw(Stage stage, Emphasis emphasis) {
        return Sketch.draw(stage.topology(), stage.grid(), emphasis);
    }

    private static Emphasis pointing() {
        var ses = new Ref.OfKey(new Serial(Stages.SES));
        var build = new Ref.OfKey(new Serial(Stages.BUILD));
        return Emphasis.NONE
                .withNames(HashTreePMap.singleton(1000, "alice"))
                .withSelection(List.of(new Ref.OfProcess(1002)))
                .withDoomed(List.of(new Ref.OfProcess(1003), build))
                .withFresh(HashTreePMap.singleton(ses, "new"))
                .withCaptions(
                        TreePVector.singleton(
                                new Caption(
                                        Caption.Tone.DOOM,
                                        "If 1003 exits:",
                                        "its session “build” loses its last reference")));
    }
}
