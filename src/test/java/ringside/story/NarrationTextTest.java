package ringside.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the window says after each step of everything that ships, kept as text so that a change of
/// a sentence is seen and read. `-Drewrite=true` writes the text anew.
class NarrationTextTest {
    private static final Path GOLDEN = Path.of("src/test/resources/story/narration.txt");

    @Test
    void whatJustHappenedReadsAsKept() throws IOException {
        var told = String.join("\n", all());
        if (Boolean.getBoolean("rewrite")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, told);
        }
        assertThat(told).isEqualTo(Files.readString(GOLDEN));
    }

    private static List<String> all() {
        var text = new ArrayList<String>();
        for (var name : Stories.names()) tell(name, Shipped.replayed(name).timeline(), text);
        for (var name : Shipped.RECORDINGS) tell(name, Shipped.recording(name), text);
        return text;
    }

    private static void tell(String name, Timeline timeline, List<String> text) {
        text.add("=== " + name);
        for (var moment : timeline.moments()) {
            var narration = Narration.of(moment.step());
            text.add("");
            text.add(Lines.print(moment.step().call().bare()));
            text.add("  " + narration.headline());
            narration.sentences().forEach(sentence -> text.add("  - " + sentence));
            text.add(("  [" + narration.page() + "] " + narration.clause()).stripTrailing());
            if (narration.agreement() instanceof Agreement.Differ(var divergence))
                text.add("  differs: " + divergence.id());
        }
        text.add("");
    }
}
