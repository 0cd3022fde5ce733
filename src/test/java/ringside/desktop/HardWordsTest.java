package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// No control of the window is given a sentence that only one language has: what it says comes
/// from the bundle.
class HardWordsTest {
    /// A literal of two words or more, given to what a person reads.
    private static final Pattern SAID =
            Pattern.compile(
                    "(?:new (?:Label|Button|CheckBox|MenuItem|Tooltip|Text|ToggleButton)\\("
                            + "|set(?:Text|PromptText|Title|AccessibleText|HeaderText)\\()"
                            + "\\s*\"[^\"]*\\p{L}{2,} \\p{L}[^\"]*\"");

    @Test
    void whatControlsSayIsInTheBundle() throws IOException {
        var found = new ArrayList<String>();
        for (var path : sources())
            SAID.matcher(Files.readString(path))
                    .results()
                    .forEach(hit -> found.add(path.getFileName() + ": " + hit.group()));
        assertThat(found).isEmpty();
    }

    @Test
    void theTestSeesSuchASentence() {
        assertThat(SAID.matcher("x.setText(\n    \"The key is gone\")").find()).isTrue();
        assertThat(SAID.matcher("new Label(Words.say(\"form.key\"))").find()).isFalse();
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/ringside/desktop"))) {
            return files.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }
}
