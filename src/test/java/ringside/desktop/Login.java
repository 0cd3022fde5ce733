package ringside.desktop;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.call.IdOp;
import ringside.call.Special;
import ringside.call.Text;
import ringside.desktop.session.Session;
import ringside.law.Lawful;
import ringside.rule.Model;
import ringside.state.Key;
import ringside.state.Payload;
import ringside.state.Serial;

import java.util.List;

/// The scene of the window's tests: a login of uid 1000 with a session keyring, two children, and a
/// build that has a session of its own. Made by calls, under the eyes of the law.
public final class Login {
    public static final int BASH = 1000;
    public static final int VIM = 1001;
    public static final int MAKE = 1003;

    private Login() {}

    /// A session at the end of that story; work is done by whoever asks, at once.
    public static Session session() {
        var session = new Session(new Lawful(Model.INSTANCE), Runnable::run, Runnable::run);
        session.setReducedMotion(true);
        calls().forEach(session::perform);
        return session;
    }

    private static List<Call> calls() {
        var own = Special.SESSION.id();
        var user = Special.USER.id();
        return List.of(
                new Call.Fork(1, Birth.FORK, BASH, false),
                new Call.SetIds(BASH, IdOp.SETRESGID, 1000, 1000, 1000),
                new Call.SetIds(BASH, IdOp.SETRESUID, 1000, 1000, 1000),
                new Call.Exec(BASH, "bash", -1, -1),
                new Call.JoinSession(BASH, Text.NULL),
                new Call.Link(BASH, user, own),
                key(BASH, "mail-password", user),
                key(BASH, "afs@EXAMPLE", user),
                new Call.Fork(BASH, Birth.FORK, VIM, false),
                new Call.Exec(VIM, "vim", -1, -1),
                new Call.GetKeyringId(VIM, Special.PROCESS.id(), true),
                key(VIM, "draft", Special.PROCESS.id()),
                new Call.Fork(BASH, Birth.FORK, MAKE, false),
                new Call.Exec(MAKE, "make", -1, -1),
                new Call.JoinSession(MAKE, Text.of("build")));
    }

    private static Call key(int task, String name, int ring) {
        return new Call.AddKey(task, Text.of("user"), Text.of(name), Payload.of("secret"), 6, ring);
    }

    /// The key of that description.
    public static Key key(Session session, String description) {
        return session.view().get().kernel().keys().values().stream()
                .filter(key -> key.description().equals(description))
                .findFirst()
                .orElseThrow();
    }

    public static Serial serial(Session session, String description) {
        return key(session, description).serial();
    }
}
