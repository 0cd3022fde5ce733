package ringside.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import ringside.desktop.Login;
import ringside.desktop.action.Action;
import ringside.desktop.action.Form;
import ringside.desktop.action.Situation;
import ringside.graph.Ref;
import ringside.keyctl.Keyctl;
import ringside.keyctl.Secrets;
import ringside.state.Serial;
import ringside.story.Timeline;
import ringside.story.Verb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Every click is a line that can be typed back, and what was typed is kept without its secrets.
class TypedBackTest {
    /// What the desktop of the tests has to point at: everybody, every key, and nothing.
    private static List<Situation> situations() {
        var session = Login.session();
        var now = session.situation(Optional.empty());
        var refs = new ArrayList<Optional<Ref>>();
        refs.add(Optional.empty());
        now.kernel().processes().keySet().forEach(p -> refs.add(Optional.of(new Ref.OfProcess(p))));
        for (Serial key : now.kernel().keys().keySet()) refs.add(Optional.of(new Ref.OfKey(key)));
        return refs.stream().map(session::situation).toList();
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void whatAnActionPrintedDoesTheSameWhenItIsTypedBack(Action action) {
        if (!action.isStep()) return;
        for (var at : situations()) {
            if (!(action.offer(at).orElseThrow() instanceof Form form)) continue;
            if (form.suggestion().isEmpty()) continue;
            var clicked = Timeline.of(at.kernel()).perform(at.machine(), form.suggestion().get());
            var line = Row.of(clicked.moments(), 1, Secrets.SHOWN).getFirst();
            var typed = Typing.read(line.text(), at);
            assertThat(typed).as(line.line()).isInstanceOf(Typing.Act.class);
            var call = ((Typing.Act) typed).call();
            assertThat(at.attempt(call).next()).as(line.line()).isEqualTo(clicked.now());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "keyctl add user mail hunter2 @s",
                "$ keyctl add user mail hunter2 @s",
                "1000> keyctl update 0x2f41ac07 hunter2",
                "echo hunter2 | keyctl padd user mail @s",
                "instantiate 0x2f41ac07 0 hunter2"
            })
    void noSecretIsKept(String typed) throws Exception {
        var file = Files.createTempDirectory("typed").resolve("deep").resolve("typed");
        var keep = Keep.in(file);
        assertThat(keep.read(9)).isEmpty();
        keep.write(List.of("fork", typed));
        assertThat(Files.readString(file)).doesNotContain("hunter2");
        assertThat(keep.read(9)).hasSize(2).first().isEqualTo("fork");
        assertThat(keep.read(1)).hasSize(1).doesNotContain("fork");
    }

    @Test
    void aPlaceThatCannotBeWrittenForgetsAndNothingElse() {
        var keep = Keep.in(Path.of("/proc/none/typed"));
        keep.write(List.of("fork"));
        assertThat(keep.read(9)).isEmpty();
    }

    @Test
    void everythingThatCanBeTypedHasAPage() {
        for (var verb : Verb.all())
            assertThat(Guide.page(verb.word()))
                    .contains(verb.word(), Guide.gloss("verb", verb.word()));
        for (var word : Keyctl.commands())
            assertThat(Guide.page(word)).contains("keyctl " + word, Guide.gloss("keyctl", word));
        assertThat(Guide.of("keyctl help")).isPresent();
        assertThat(Guide.of("help nothing").orElseThrow()).contains("nothing");
        assertThat(Guide.of("fork")).isEmpty();
    }

    @Test
    void everyVerbIsKnownToWhoeverReadsAndNoOther() {
        var at = situations().getFirst();
        for (var verb : Verb.all())
            if (Typing.read(verb.word(), at) instanceof Typing.Wrong(var sentence, _))
                assertThat(sentence).as(verb.word()).doesNotContain("xpected a verb");
        var unknown = (Typing.Wrong) Typing.read("  dance now", at);
        assertThat(unknown.sentence()).contains("xpected a verb");
        assertThat(unknown.column()).isZero();
        assertThat(((Typing.Wrong) Typing.read("keyctl link @s now", at)).column()).isEqualTo(15);
    }

    @Test
    void whatWasTypedIsWalkedAndSearched() {
        var past = new Past(List.of("fork", "exec vim", "fork", "fork"));
        assertThat(past.lines()).containsExactly("fork", "exec vim", "fork");
        assertThat(past.older("dra")).isEqualTo("fork");
        assertThat(past.older("fork")).isEqualTo("exec vim");
        assertThat(past.newer()).isEqualTo("fork");
        assertThat(past.newer()).isEqualTo("dra");
        var recall = Recall.of(past).with("f").with("fo");
        assertThat(recall.place()).contains(2);
        assertThat(recall.older().place()).contains(0);
        assertThat(recall.older().older().place()).contains(0);
        assertThat(recall.with("nope").failed()).isTrue();
    }

    @Test
    void numbersThatNameSomethingAreLinks() {
        var at = situations().getFirst();
        var key = at.kernel().keys().keySet().iterator().next();
        var text = " " + key.value() + " and " + key.hex() + ", uid 1000";
        assertThat(Link.of(text, false, at.kernel()))
                .extracting(Link::ref)
                .containsExactly(new Ref.OfKey(key), new Ref.OfKey(key));
        assertThat(Link.of("1000", false, at.kernel())).isEmpty();
        assertThat(Link.of("1000", true, at.kernel()))
                .extracting(Link::ref)
                .containsExactly(new Ref.OfProcess(1000));
        assertThat(Link.ofPrompt("1000 bash $ ", at.kernel())).hasSize(1);
    }
}
