package ringside.keyctl;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.call.Special;
import ringside.call.Text;

/// The commands about the session keyring: `session` joins one and becomes another program,
/// `new_session` gives one to the shell, `get_persistent` links what outlives all sessions.
final class Sessions {
    /// The longest name of a process, in characters (TASK_COMM_LEN).
    private static final int COMM = 15;

    private Sessions() {}

    static Turn session(Argv argv) {
        var anonymous = argv.size() == 0 || argv.text(0).equals("-");
        var program = argv.size() == 0 ? argv : argv.after(1);
        return Turn.must(
                "keyctl_join_session_keyring",
                new Call.JoinSession(argv.tid(), anonymous ? Text.NULL : argv.string(0)),
                reply ->
                        new Turn.Print(
                                "Joined session keyring: " + reply.number() + "\n",
                                () -> become(program)));
    }

    /// execvp(3): what is started may be keyctl(1) itself.
    static Turn become(Argv program) {
        var path = program.size() == 0 ? program.caller().shell() : program.text(0);
        var comm = comm(path);
        return Turn.must(
                path,
                new Call.Exec(program.tid(), comm, -1, -1),
                _ ->
                        comm.equals("keyctl")
                                ? Subcommand.run(program.after(1))
                                : new Turn.Replaced());
    }

    /// What a process is called that runs this program.
    static String comm(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(0, Math.min(COMM, name.length()));
    }

    static Turn fresh(Argv argv) {
        if (argv.size() > 1) return Subcommand.usage();
        var name = argv.has(0) ? argv.string(0) : Text.NULL;
        return Turn.must(
                "keyctl_join_session_keyring",
                new Call.JoinSession(argv.tid(), name),
                _ -> given(argv));
    }

    private static Turn given(Argv argv) {
        return Turn.must(
                "keyctl_session_to_parent",
                new Call.SessionToParent(argv.tid()),
                _ ->
                        Turn.must(
                                "keyctl_get_keyring_ID",
                                new Call.GetKeyringId(argv.tid(), Special.SESSION.id(), false),
                                reply -> Turn.line(reply.number())));
    }

    static Turn persistent(Argv argv) {
        if (argv.size() != 1 && argv.size() != 2) return Subcommand.usage();
        return argv.key(
                0,
                ring ->
                        argv.size() == 1
                                ? linked(argv, -1, ring)
                                : argv.number(
                                        1, 0, "uid", uid -> linked(argv, uid.intValue(), ring)));
    }

    private static Turn linked(Argv argv, int uid, int ring) {
        return Turn.must(
                "keyctl_get_persistent",
                new Call.GetPersistent(argv.tid(), uid, ring),
                (Reply reply) -> Turn.line(reply.number()));
    }
}
