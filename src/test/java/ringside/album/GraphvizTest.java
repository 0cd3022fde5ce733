package ringside.album;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ringside.evidence.Opened;
import ringside.graph.Ref;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// Graphviz accepts what is written for it without a word, and `neato -n2` puts every thing where
/// the picture has it.
class GraphvizTest {
    private static final Pattern NODE =
            Pattern.compile("(?m)^node \"?([\\w-]+)\"? (\\S+) (\\S+) (\\S+) (\\S+) ");

    @TempDir private Path folder;

    @Test
    void dotDrawsEveryStory() throws IOException {
        for (var shown : Tales.all()) {
            var said =
                    Tool.run(
                            "dot", "-Tsvg", "-o", folder.resolve("it.svg").toString(), file(shown));
            assertThat(said).as(shown.title()).isEqualTo(new Tool.Said(0, ""));
            var svg = Files.readString(folder.resolve("it.svg")).replace("&#45;", "-");
            var plate = Plate.of(shown, shown.timeline().length());
            for (var serial : plate.view().topology().kernel().keys().keySet())
                assertThat(svg).contains("id=\"" + new Ref.OfKey(serial).id() + "\"");
        }
    }

    @Test
    void neatoKeepsOurPlaces() throws IOException {
        for (var shown : Tales.all()) {
            var said = Tool.run("neato", "-n2", "-Tplain", file(shown));
            assertThat(said.status()).as(said.text()).isZero();
            var plate = Plate.of(shown, shown.timeline().length());
            var bounds = plate.list().bounds();
            var seen = 0;
            for (var node : NODE.matcher(said.text()).results().toList()) {
                var ref = Ref.parse(node.group(1)).orElseThrow();
                var box =
                        plate.view().places().at(ref).orElseThrow().moved(-bounds.x(), -bounds.y());
                near(node.group(2), box.centerX());
                near(node.group(3), bounds.height() - box.centerY());
                near(node.group(4), box.width());
                near(node.group(5), box.height());
                seen++;
            }
            assertThat(seen).isGreaterThanOrEqualTo(plate.view().topology().kernel().keys().size());
        }
    }

    private static void near(String inches, double units) {
        assertThat(Double.parseDouble(inches) * 72)
                .isCloseTo(units, Offset.offset(0.02 + units / 10_000));
    }

    private String file(Opened.Shown shown) throws IOException {
        var dot = Format.DOT.write(shown, shown.timeline().length(), Finish.PLAIN);
        return Files.write(folder.resolve("it.dot"), dot).toString();
    }
}
