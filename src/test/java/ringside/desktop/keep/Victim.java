package ringside.desktop.keep;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.call.Text;
import ringside.desktop.session.Session;
import ringside.rule.Model;

import java.nio.file.Path;

/// A session that acts without end and says each thing it did, until somebody kills it.
final class Victim {
    private static final int FIRST = 100;

    private Victim() {}

    public static void main(String[] folder) {
        var session = new Session(Model.INSTANCE, Runnable::run, Runnable::run);
        session.keep(new Journal(Path.of(folder[0]), "victim", System.err::println));
        for (var pid = FIRST; ; pid++) {
            session.perform(new Call.Fork(1, Birth.FORK, pid, false));
            session.perform(new Call.JoinSession(pid, Text.of("s" + pid)));
            System.out.println(pid);
        }
    }
}
