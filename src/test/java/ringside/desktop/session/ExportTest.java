package ringside.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ringside.album.Finish;
import ringside.album.Theme;
import ringside.call.Call;
import ringside.call.Special;
import ringside.call.Text;
import ringside.law.Lawful;
import ringside.rule.Model;
import ringside.state.Payload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the window writes is what the command line would write of the same line of steps, and
/// opened again it is that line.
class ExportTest {
    private final Session session =
            new Session(new Lawful(Model.INSTANCE), Runnable::run, Runnable::run);

    private View view() {
        return session.view().get();
    }

    private static Call join(String name) {
        return new Call.JoinSession(1, Text.of(name));
    }

    private static Call add(String description, String secret) {
        return new Call.AddKey(
                1,
                Text.of("user"),
                Text.of(description),
                Payload.of(secret),
                secret.length(),
                Special.SESSION.id());
    }

    @Test
    void exportsThePictureInTheFormatOfTheName(@TempDir Path folder) throws IOException {
        session.perform(join("work"));
        session.export(folder.resolve("a.svg"), Finish.PLAIN);
        session.export(folder.resolve("a.png"), Finish.PLAIN.with(Theme.DARK));

        assertThat(Files.readString(folder.resolve("a.svg"))).contains("<svg").contains("work");
        assertThat(Files.readAllBytes(folder.resolve("a.png"))).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void aPictureOpenedIsTheStoryAgain(@TempDir Path folder) throws IOException {
        session.perform(join("work"));
        session.perform(add("mine", "payload-of-mine"));
        var kernel = view().kernel();
        for (var name : new String[] {"a.svg", "a.png"}) {
            session.export(folder.resolve(name), Finish.PLAIN);
            session.openText("else", "```story\n1> join_session other\n```\n");
            session.open(folder.resolve(name));
            session.last();
            assertThat(view().kernel().keys().keySet()).isEqualTo(kernel.keys().keySet());
            assertThat(view().timeline().length()).isEqualTo(2);
        }
    }

    @Test
    void theSecretsOfAnOpenedStoryStayOutOfItsPicture(@TempDir Path folder) throws IOException {
        var text =
                "# T\n\n```story\n1> join_session a\n1> keyctl add user k hunter2 @s\npicture p\n```\n";
        session.openText("T", text);
        session.last();
        session.perform(add("again", "payload-of-again"));
        session.export(folder.resolve("a.svg"), Finish.PLAIN);
        var svg = Files.readString(folder.resolve("a.svg"));
        assertThat(svg).contains("add user k &lt;7 bytes&gt; @s", "picture p", "add user again");
        assertThat(svg).doesNotContain("hunter2", "payload-of-again");
    }

    @Test
    void whatAFormatCannotHoldIsSaid(@TempDir Path folder) {
        var text =
                new StringBuilder(
                        "```story\nprocess 1 init\nlimit maxkeys 9999\n1> join_session a\n");
        for (var key = 0; key < 600; key++)
            text.append("1> keyctl newring r").append(key).append(" @s\n");
        session.openText("many", text.append("```\n").toString());
        session.last();
        session.export(folder.resolve("a.mmd"), Finish.PLAIN);
        assertThat(session.notice().get())
                .get()
                .extracting(Notice::text)
                .asString()
                .contains("Mermaid draws at most 500");
    }
}
