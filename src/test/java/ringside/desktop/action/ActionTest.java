package ringside.desktop.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import ringside.graph.Ref;
import ringside.law.Lawful;
import ringside.rule.Model;
import ringside.state.Errno;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Semantics;
import ringside.story.Parsed;
import ringside.story.Stories;
import ringside.story.StoryText;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;

class ActionTest {
    private static final Lawful MACHINE = new Lawful(Model.INSTANCE);
    private static final Kernel DESKTOP = desktop();

    private static Kernel desktop() {
        var story = (Parsed.Whole) StoryText.parse(Stories.text("opening").orElseThrow());
        var timeline = story.story().replay(MACHINE).timeline();
        return timeline.undo().now();
    }

    private static Situation at(Kernel kernel, Optional<Ref> selection) {
        var caller = Situation.acting(kernel, selection.stream().toList(), List.of());
        return new Situation(MACHINE, kernel, caller, selection);
    }

    private static Situation desktop(Ref selection) {
        return at(DESKTOP, Optional.of(selection));
    }

    private static Ref key(String description) {
        return DESKTOP.keys().values().stream()
                .filter(key -> key.description().equals(description))
                .map(Key::serial)
                .map(Ref.OfKey::new)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void everyActionIsDescribed(Action action) {
        assertThat(action.description()).endsWith(".");
        assertThat(action.text()).isNotBlank();
        assertThat(action.keys()).isNotEmpty();
    }

    @Test
    void everyDescriptionHasItsAction() {
        var names = Arrays.stream(Action.values()).map(Action::id).toList();
        var described =
                ResourceBundle.getBundle("ringside.words.words").keySet().stream()
                        .filter(key -> key.matches("action\\..*\\.what"))
                        .map(key -> key.replaceAll("action\\.|\\.what", ""));
        assertThat(described).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void noKeyMeansTwoThings() {
        assertThat(Arrays.stream(Action.values()).flatMap(action -> action.keys().stream()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void everyStepCanBeDoneOnADesktopOrSaysWhyNot(Action action) {
        for (var ref : DESKTOP.processes().keySet()) {
            var situation = desktop(new Ref.OfProcess(ref));
            action.whyNot(situation)
                    .ifPresent(why -> assertThat(why.sentence()).matches("(?s).*\\.\\s*"));
            assertThat(action.offer(situation).isPresent()).isEqualTo(action.isStep());
        }
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void formsOpenWithAnswersThatMakeSense(Action action) {
        var offer = action.offer(desktop(new Ref.OfProcess(1000)));
        if (offer.orElse(null) instanceof Form form)
            assertThat(form.problem(form.initial())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void withoutAnybodyAliveNothingCanBeDoneButWait(Action action) {
        var nobody = at(Kernel.empty(Semantics.LINUX), Optional.empty());
        var possible = action.isStep() && action.whyNot(nobody).isEmpty();
        assertThat(possible).isEqualTo(action == Action.WAIT);
    }

    @Test
    void whatTheKernelRefusesIsFoundOutByTrying() {
        var whyNot = Action.SET_IDS.offer(desktop(new Ref.OfProcess(1002))).orElseThrow();
        var form = (Form) whyNot;
        var refused = MACHINE.step(DESKTOP, form.call(List.of("setuid", "0")));
        assertThat(WhyNot.of(refused))
                .get()
                .isInstanceOfSatisfying(
                        WhyNot.Refused.class,
                        why -> {
                            assertThat(why.refusal().errno()).isEqualTo(Errno.EPERM);
                            assertThat(why.rule().gloss()).isNotBlank();
                        });
    }

    @Test
    void aFormJudgesAnswersTogether() {
        var form = (Form) Action.SET_IDS.offer(desktop(new Ref.OfProcess(1))).orElseThrow();
        assertThat(form.problem(List.of("setresuid", "1000")))
                .hasValue("setresuid takes real, effective, saved, but 1 were given.");
        assertThat(form.problem(List.of("setresuid", "1000 -1 0"))).isEmpty();
    }

    @Test
    void aSelectedKeyIsWhatIsActedUpon() {
        var mail = key("mail-password");
        assertThat(Action.REVOKE.immediate(desktop(mail))).isPresent();
        assertThat(Action.REVOKE.immediate(desktop(new Ref.OfProcess(1000)))).isEmpty();
    }

    @Test
    void nothingToUnlinkIsSaid() {
        assertThat(Action.UNLINK.whyNot(desktop(new Ref.OfProcess(1000))))
                .map(WhyNot::sentence)
                .hasValue("Select a link, or the key that shall be unlinked.");
    }
}
