package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import ringside.desktop.action.Action;
import ringside.desktop.theme.TextSize;
import ringside.words.Tongue;
import ringside.words.Words;

/// Another language is chosen where everything else is chosen, and from then on nothing of the
/// former one stays; what a person arranged stays. Likewise the size of text.
class LanguageTest extends WindowTest {
    @AfterEach
    void english() {
        onScreen(
                () -> {
                    window.size(TextSize.USUAL);
                    if (Words.spoken() != Tongue.ENGLISH) window.speak(Tongue.ENGLISH);
                });
        settle();
    }

    private void choose(Tongue tongue) {
        choose("more", Action.LANGUAGE);
        clickOn("#language-" + tongue.tag());
        settle();
    }

    @ParameterizedTest
    @EnumSource(
            value = Tongue.class,
            names = {"GERMAN", "CHINESE"})
    void nothingOfTheFormerLanguageStays(Tongue tongue) {
        select(key("_ses"));
        choose(tongue);
        assertThat(Words.spoken()).isEqualTo(tongue);
        assertThat(Spoken.in(stage.getScene().getRoot())).isNotEmpty();
        assertThat(Spoken.foreign(stage.getScene().getRoot(), tongue)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void whateverIsSelectedIsToldInTheLanguage(Tongue tongue) {
        onScreen(() -> window.speak(tongue));
        for (var thing : view().topology().things()) {
            select(thing);
            assertThat(Spoken.foreign(stage.getScene().getRoot(), tongue))
                    .as("%s", thing)
                    .isEmpty();
        }
    }

    @Test
    void theLanguageIsChosenByKeysToo() {
        strike(Action.LANGUAGE);
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        settle();
        assertThat(Words.spoken()).isEqualTo(Tongue.GERMAN);
        assertThat(lookup("#menu-keys").queryAs(Labeled.class).getText()).isEqualTo("Schlüssel");
    }

    @Test
    void whatAPersonArrangedStays() {
        var ring = key("_ses");
        select(ring);
        onScreen(() -> window.frame().graph().camera().pan(31, 7));
        var seen = window.frame().graph().camera().now();
        var step = view().timeline().cursor();
        choose(Tongue.GERMAN);
        assertThat(session.selection().get()).contains(ring);
        assertThat(view().timeline().cursor()).isEqualTo(step);
        assertThat(window.frame().graph().camera().now()).isEqualTo(seen);
    }

    @Test
    void theFormerWindowHearsNothingAnyMore() {
        var former = window.frame();
        choose(Tongue.CHINESE);
        var painted = former.graph().displayList();
        press(Action.FORK);
        assertThat(former.graph().displayList()).isSameAs(painted);
        assertThat(window.frame()).isNotSameAs(former);
    }

    @Test
    void textGrowsAndShrinksWithinItsBounds() {
        var usual = high("#do-fork");
        strike(Action.LARGER_TEXT);
        assertThat(TextSize.percent()).isEqualTo(110);
        for (var i = 0; i < 9; i++) strike(Action.LARGER_TEXT);
        assertThat(TextSize.percent()).isEqualTo(200);
        assertThat(high("#menu-more")).isGreaterThan(1.7 * usual);
        for (var i = 0; i < 9; i++) strike(Action.SMALLER_TEXT);
        assertThat(TextSize.percent()).isEqualTo(80);
        assertThat(high("#do-fork")).isLessThan(usual);
        strike(Action.NORMAL_TEXT);
        assertThat(high("#do-fork")).isEqualTo(usual);
    }

    /// Wider than the screen of the tests, hence a bar alone.
    @ParameterizedTest
    @EnumSource(Tongue.class)
    void theBarEndsWithinTheWindow(Tongue tongue) {
        onScreen(() -> window.speak(tongue));
        for (var width : java.util.List.of(1280, 1366, 1440, 1600, 1680, 1920))
            onScreen(() -> assertThat(end(width)).as("%s", width).isLessThanOrEqualTo(width));
    }

    private double end(int width) {
        var bar = new TopBar(session, window.desk());
        var scene = new javafx.scene.Scene(bar, width, 60);
        ringside.desktop.theme.Theme.dress(scene, session.shade().get());
        bar.resize(width, 60);
        for (var i = 0; i < 2; i++) {
            bar.applyCss();
            bar.layout();
            bar.resize(width - 1.0 + i, 60);
        }
        bar.layout();
        var last = bar.lookup("#do-theme");
        return last.localToScene(last.getBoundsInLocal()).getMaxX();
    }

    private double high(String id) {
        return lookup(id).query().getLayoutBounds().getHeight();
    }
}
