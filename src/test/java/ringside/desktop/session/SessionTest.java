package ringside.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.call.Text;
import ringside.desktop.session.Notice.Tone;
import ringside.evidence.Verdicts;
import ringside.graph.Ref;
import ringside.keyctl.Secrets;
import ringside.law.Lawful;
import ringside.rule.Model;
import ringside.state.Kernel;
import ringside.state.Payload;
import ringside.state.Semantics;
import ringside.story.Stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/// The window's model, without a window.
class SessionTest {
    private final Session session =
            new Session(new Lawful(Model.INSTANCE), Runnable::run, Runnable::run);

    private View view() {
        return session.view().get();
    }

    private Kernel kernel() {
        return view().kernel();
    }

    private static Call fork() {
        return new Call.Fork(1, Birth.FORK, 0, false);
    }

    private static Call join(String name) {
        return new Call.JoinSession(1, Text.of(name));
    }

    private static Call add(String description, String secret) {
        return new Call.AddKey(
                1, Text.of("user"), Text.of(description), Payload.of(secret), secret.length(), -3);
    }

    private static String recording(String name) {
        var path = "/ringside/recordings/" + name;
        try (var in = Objects.requireNonNull(SessionTest.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String notice() {
        return session.notice().get().map(Notice::text).orElse("");
    }

    @Test
    void undoRestoresKernelAndPlaces() {
        session.perform(join("work"));
        var before = view();
        session.perform(fork());
        var after = view();
        assertThat(after.kernel().processes()).hasSize(2);

        session.undo();
        assertThat(view().kernel()).isEqualTo(before.kernel());
        assertThat(view().places()).isEqualTo(before.places());

        session.redo();
        assertThat(view().kernel()).isEqualTo(after.kernel());
        assertThat(view().places()).isEqualTo(after.places());
    }

    @Test
    void actingInThePastKeepsTheFuture() {
        session.perform(fork());
        session.perform(join("work"));
        session.undo();
        session.perform(join("play"));

        assertThat(notice()).isEqualTo("The step that followed is kept under Other futures.");
        assertThat(view().timeline().others()).hasSize(1);

        session.resume(0);
        session.last();
        assertThat(kernel().keys().values()).extracting("description").containsExactly("work");
    }

    @Test
    void theActorIsTheSelectedElseTheLastCallerElseInit() {
        session.perform(fork());
        var child = kernel().processes().lastKey();
        assertThat(session.situation().caller()).isEqualTo(1);

        session.select(Optional.of(new Ref.OfProcess(child)));
        assertThat(session.situation().caller()).isEqualTo(child);
        assertThat(session.situation().actor()).isEqualTo(child + " systemd");

        session.perform(join("work"));
        session.select(Optional.of(new Ref.OfKey(kernel().keys().keySet().iterator().next())));
        assertThat(session.situation().caller()).isEqualTo(child);

        session.select(Optional.of(new Ref.OfProcess(child)));
        session.perform(new Call.ExitProcess(child, 0));
        assertThat(session.selection().get()).isEmpty();
        assertThat(session.situation().caller()).isEqualTo(1);
    }

    @Test
    void opensARecordingWhereMostLives() {
        session.openText("su-login-alice.strace", recording("su-login-alice.strace"));

        var verdicts = Verdicts.of(view().timeline());
        assertThat(verdicts.differing()).isEmpty();
        assertThat(notice())
                .isEqualTo(
                        verdicts.compared()
                                + " answers of the real kernel were compared, and the model gives"
                                + " the same.");
        assertThat(kernel().processes().size()).isGreaterThan(3);
        assertThat(view().timeline().canRedo()).isTrue();
        assertThat(session.saved().get()).isTrue();
    }

    @Test
    void aBadFileChangesNothingAndSaysWhereItIsBad(@TempDir Path folder) throws IOException {
        session.perform(fork());
        var before = view();
        var broken = folder.resolve("broken.md");
        Files.writeString(broken, "```story\n1> forq\n```\n");

        session.open(broken);

        assertThat(view()).isSameAs(before);
        assertThat(session.notice().get()).get().extracting(Notice::tone).isEqualTo(Tone.ERROR);
        assertThat(notice()).contains("line 2").contains("broken.md");

        session.open(folder.resolve("missing.md"));
        assertThat(notice()).startsWith("There is no file ");
        Files.write(broken, new byte[] {(byte) 0xff, 0, 1});
        session.open(broken);
        assertThat(notice()).contains("UTF-8");
        assertThat(view()).isSameAs(before);
    }

    @Test
    void aRecordingThatIsCutSaysWhere() {
        var whole = recording("su-login-alice.strace");
        session.openText("cut.strace", whole.substring(0, whole.length() / 2));
        assertThat(notice()).isNotEmpty();
        session.openText("foreign.txt", "Dear diary,\nnothing happened.\n");
        assertThat(session.notice().get()).get().extracting(Notice::tone).isEqualTo(Tone.ERROR);
    }

    @Test
    void savingKeepsSecretsOnlyWhenAsked(@TempDir Path folder) throws IOException {
        session.perform(join("work"));
        session.perform(add("mail", "hunter2"));
        assertThat(session.saved().get()).isFalse();
        var kept = kernel();
        var file = folder.resolve("story.md");

        session.save(file, Secrets.HIDDEN);
        assertThat(session.saved().get()).isTrue();
        assertThat(notice()).isEqualTo("Saved as story.md.");
        assertThat(Files.readString(file)).doesNotContain("hunter2");

        session.open(file);
        session.last();
        assertThat(kernel().keys()).containsOnlyKeys(kept.keys().keySet());

        session.first();
        session.perform(join("other"));
        session.perform(add("mail", "hunter2"));
        session.save(file, Secrets.SHOWN);
        assertThat(Files.readString(file)).contains("hunter2");
    }

    @Test
    void aStoryThatWasOpenedKeepsItsAuthorsWords(@TempDir Path folder) throws IOException {
        var text = Stories.text("fork").orElseThrow();
        session.openText("fork.md", text);
        session.last();
        session.perform(fork());
        var file = folder.resolve("story.md");
        session.save(file, Secrets.HIDDEN);
        assertThat(Files.readString(file)).startsWith(text);
        session.open(file);
        session.last();
        assertThat(view().step().orElseThrow().call()).isInstanceOf(Call.Fork.class);
    }

    @Test
    void savingWhereNothingMayBeWrittenIsANotice(@TempDir Path folder) {
        session.save(folder.resolve("no").resolve("such").resolve("story.md"), Secrets.HIDDEN);
        assertThat(notice()).startsWith("There is no folder for ");
        assertThat(session.file().get()).isEmpty();
    }

    @Test
    void otherSemanticsReplayTheSameCallsAndComeBack() {
        session.openText("opening", Stories.text("user-session").orElseThrow());
        session.last();
        var linux = kernel();
        var cursor = view().timeline().cursor();

        session.setSemantics(Semantics.MAN_PAGES);
        assertThat(kernel().semantics()).isEqualTo(Semantics.MAN_PAGES);
        assertThat(view().timeline().cursor()).isEqualTo(cursor);
        assertThat(notice()).startsWith("By the man pages ");

        session.setSemantics(Semantics.LINUX);
        assertThat(kernel()).isEqualTo(linux);
        assertThat(notice()).startsWith("By Linux 6.18 ");
    }

    @Test
    void aRecordingKeepsItsWitnessesThroughOtherSemantics() {
        session.openText("su-login-alice.strace", recording("su-login-alice.strace"));
        var compared = Verdicts.of(view().timeline()).compared();

        session.setSemantics(Semantics.MAN_PAGES);
        assertThat(Verdicts.of(view().timeline()).compared()).isZero();
        session.setSemantics(Semantics.LINUX);
        assertThat(Verdicts.of(view().timeline()).compared()).isEqualTo(compared);
    }

    @Test
    void aRefusedStepIsAStepToo() {
        session.perform(new Call.Revoke(1, 77));
        assertThat(view().timeline().length()).isEqualTo(1);
        assertThat(view().step()).get().matches(step -> step.reply().failed());
    }
}
