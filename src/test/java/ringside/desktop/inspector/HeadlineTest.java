package ringside.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import ringside.desktop.theme.Theme;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// A long call is broken behind its bracket or an underscore, in whatever width.
class HeadlineTest {
    private static final String CALL = "keyctl_join_session_keyring(build) → 0x2d5ba2f1";

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Theme.loadFonts();
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 150, 205, 400})
    void aCallBreaksBehindItsBracketOrAnUnderscore(int wide) {
        var lines = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> lines(CALL, wide));
        assertThat(String.join("", lines)).isEqualTo(CALL);
        assertThat(lines.subList(0, lines.size() - 1)).allMatch(line -> line.matches(".*[_(]"));
        assertThat(lines.size() > 1).isEqualTo(wide < 400);
    }

    @Test
    void noBracketStandsAloneInALine() {
        var call = "keyctl_assume_authority(0x0e8b7c35) → 802226704";
        var lines = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> lines(call, 270));
        assertThat(lines).containsExactly("keyctl_assume_authority(", "0x0e8b7c35) → 802226704");
    }

    private static List<String> lines(String call, int wide) {
        var headline = new Headline(call);
        headline.setFont(Font.font("JetBrains Mono", 13));
        var box = new VBox(headline);
        box.resize(wide, 300);
        new Scene(box, wide, 300);
        box.applyCss();
        box.layout();
        return Stream.of(headline.getText().split("\n", -1)).toList();
    }
}
