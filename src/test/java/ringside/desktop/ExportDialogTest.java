package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ringside.album.Format;
import ringside.desktop.action.Action;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javax.imageio.ImageIO;

/// The dialog of the export, driven as a person drives it: every format can be chosen and written,
/// and only what matters to it is asked.
class ExportDialogTest extends WindowTest {
    @Test
    void everyFormatIsWrittenAndOnlyWhatMattersIsAsked(@TempDir Path folder) throws IOException {
        for (var format : Format.values()) {
            chosen.path = Optional.of(folder.resolve("desktop"));
            strike(Action.EXPORT);
            choose(format);
            assertThat(asked("#export-theme")).isEqualTo(format.colours());
            assertThat(asked("#export-scale")).isEqualTo(format.scales());
            assertThat(asked("#export-secrets")).isEqualTo(format.carries());
            assertThat(lookup("#export-gloss").queryAs(Label.class).getText()).isNotEmpty();
            push(KeyCode.ENTER);
            settle();
            assertThat(Files.size(folder.resolve("desktop" + format.ending()))).isPositive();
            assertThat(session.notice().get())
                    .get()
                    .asString()
                    .contains("desktop" + format.ending());
        }
    }

    @Test
    void colourScaleAndSecretsAreChosen(@TempDir Path folder) throws IOException {
        chosen.path = Optional.of(folder.resolve("dark.png"));
        strike(Action.EXPORT);
        choose(Format.PNG);
        clickOn("dark");
        clickOn("3x");
        accept();
        var dark = ImageIO.read(folder.resolve("dark.png").toFile());
        assertThat(dark.getRGB(1, 1) & 0xffffff).isEqualTo(0x0d1117);

        chosen.path = Optional.of(folder.resolve("open.svg"));
        strike(Action.EXPORT);
        clickOn("#export-secrets");
        accept();
        var open = Files.readString(folder.resolve("open.svg"));
        chosen.path = Optional.of(folder.resolve("closed.svg"));
        strike(Action.EXPORT);
        accept();
        assertThat(Files.readString(folder.resolve("closed.svg")))
                .contains("bytes&gt;")
                .isNotEqualTo(open);
        assertThat(open).doesNotContain("bytes&gt;");
    }

    private void accept() {
        clickOn("OK");
        settle();
    }

    private void choose(Format format) {
        interact(() -> formats().setValue(format));
        settle();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Format> formats() {
        return lookup("#export-format").queryAs(ComboBox.class);
    }

    private boolean asked(String id) {
        return !lookup(id).query().isDisabled();
    }
}
