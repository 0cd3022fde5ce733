package ringside.desktop.keep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.call.Text;
import ringside.desktop.Login;
import ringside.desktop.session.Session;
import ringside.evidence.Opened;
import ringside.rule.Model;
import ringside.state.Kernel;
import ringside.state.Payload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// After every step the file holds the whole story, whatever the step was, and no secret.
class JournalTest {
    @TempDir Path folder;
    private final List<String> complaints = new ArrayList<>();

    private Session session() {
        var session = Login.session();
        session.keep(new Journal(folder, "own", complaints::add));
        return session;
    }

    /// What the next start would open if the window were killed now.
    private Kernel left() throws IOException {
        var text = Leftover.mended(Files.readString(folder.resolve("own.md")));
        var opened = Opened.of("own.md", text, Model.INSTANCE);
        assertThat(opened).isInstanceOf(Opened.Shown.class);
        var timeline = ((Opened.Shown) opened).timeline();
        return timeline.to(timeline.length()).now();
    }

    private static String veiled(Kernel kernel) {
        return kernel.keys().values().stream()
                .map(key -> key.serial() + key.description() + key.links() + key.refs())
                .toList()
                .toString();
    }

    @Test
    void everyStepIsInTheFile() throws IOException {
        var session = session();
        for (var pid = 2000; pid < 2010; pid++) {
            session.perform(new Call.Fork(1, Birth.FORK, pid, false));
            session.perform(new Call.JoinSession(pid, Text.of("s" + pid)));
            assertThat(veiled(left())).isEqualTo(veiled(session.view().get().kernel()));
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void anotherFutureIsWrittenAnew() throws IOException {
        var session = session();
        session.perform(new Call.Fork(1, Birth.FORK, 2000, false));
        session.undo();
        session.perform(new Call.Fork(1, Birth.FORK, 3000, false));
        assertThat(left().process(3000)).isPresent();
        assertThat(left().process(2000)).isEmpty();
    }

    @Test
    void payloadsStayOut() throws IOException {
        var session = session();
        for (var i = 0; i < 3; i++)
            session.perform(
                    new Call.AddKey(
                            Login.BASH,
                            Text.of("user"),
                            Text.of("k" + i),
                            Payload.of("hush-hush"),
                            9,
                            -3));
        assertThat(Files.readString(folder.resolve("own.md"))).doesNotContain("hush");
        assertThat(veiled(left())).isEqualTo(veiled(session.view().get().kernel()));
    }

    @Test
    void whatIsSavedLeavesNothing() {
        var session = session();
        session.perform(new Call.Fork(1, Birth.FORK, 2000, false));
        session.save(folder.resolve("saved.md"), ringside.keyctl.Secrets.HIDDEN);
        assertThat(folder.resolve("own.md")).doesNotExist();
    }

    @Test
    void anotherStoryDoesNotCostTheUnsavedOne() {
        var session = session();
        session.perform(new Call.Fork(1, Birth.FORK, 2000, false));
        session.openText("next.md", "```story\n1> fork 77\n```\n");
        assertThat(Leftover.in(folder)).hasSize(1);
        session.perform(new Call.Fork(1, Birth.FORK, 2001, false));
        assertThat(folder.resolve("own.md")).exists();
        assertThat(Leftover.in(folder)).hasSize(1);
    }

    @Test
    void aWindowThatLivesLeavesNothingBehind() {
        var session = session();
        session.perform(new Call.Fork(1, Birth.FORK, 2000, false));
        assertThat(Leftover.in(folder)).isEmpty();
    }

    @Test
    void aLineCutShortIsTheOnlyLoss() throws IOException {
        var cut = "---\ntitle: Two\n---\n\n```story\n1> fork 77\n77> join_se";
        Files.writeString(folder.resolve("old.md"), cut);
        var left = Leftover.in(folder).getFirst();
        assertThat(left.title()).isEqualTo("Two");
        assertThat(left.steps()).isEqualTo(1);
        assertThat(Opened.of("old.md", left.text(), Model.INSTANCE))
                .isInstanceOf(Opened.Shown.class);
    }

    @Test
    void aFolderThatMayNotBeWrittenIsComplainedAboutOnce() throws IOException {
        var file = Files.createFile(folder.resolve("no-folder"));
        var session = Login.session();
        session.keep(new Journal(file, "own", complaints::add));
        session.perform(new Call.Fork(1, Birth.FORK, 2000, false));
        session.perform(new Call.Fork(1, Birth.FORK, 2001, false));
        assertThat(complaints).hasSize(1);
        assertThat(session.view().get().kernel().process(2001)).isPresent();
    }
}
