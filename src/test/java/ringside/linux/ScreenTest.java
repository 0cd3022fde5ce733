package ringside.linux;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class ScreenTest {
    @Test
    void aMissingDisplayIsNamed() {
        assertThat(Screen.missing("Linux", Map.of()))
                .hasValue("Ringside needs a display to open its window and DISPLAY is not set.");
        assertThat(Screen.plainlyAbsent("Linux", Map.of())).isTrue();
    }

    @Test
    void aWaylandSessionWithoutXIsToldApart() {
        assertThat(Screen.missing("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")).orElseThrow())
                .contains("Xwayland");
    }

    @Test
    void otherSystemsLackNothingThatWeKnowOf() {
        assertThat(Screen.missing("Mac OS X", Map.of())).isEmpty();
        assertThat(Screen.missing("Windows 11", Map.of())).isEmpty();
        assertThat(Screen.plainlyAbsent("Windows 11", Map.of())).isFalse();
    }

    @Test
    void aDisplayThatDoesNotAnswerIsNamedUnlessGtkIsMissingFirst() {
        assertThat(Screen.missing("Linux", Map.of("DISPLAY", ":4242")).orElseThrow())
                .matches(".*(GTK 3|DISPLAY=:4242 does not answer).*");
    }
}
