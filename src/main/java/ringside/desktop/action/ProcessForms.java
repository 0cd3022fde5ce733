package ringside.desktop.action;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.call.IdOp;
import ringside.state.OpenFile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// The life-cycle actions: what begins and ends processes, and what changes who they are.
final class ProcessForms {
    static final String NOBODY = "No process is alive here; step back, or open a story.";
    private static final int COMM = 15;
    private static final int PATH = 4095;

    private ProcessForms() {}

    /// An action of the acting thread; nothing to do when nobody lives.
    static Offer acting(Situation at, IntFunction<Offer> offer) {
        return at.task().isPresent() ? offer.apply(at.caller()) : new Offer.Nothing(NOBODY);
    }

    static Offer fork(Situation at) {
        return acting(at, tid -> Form.at("Fork", new Call.Fork(tid, Birth.FORK, 0, false)));
    }

    static Offer thread(Situation at) {
        return acting(at, tid -> Form.at("Thread", new Call.StartThread(tid, 0)));
    }

    static Offer exit(Situation at) {
        return acting(at, tid -> Form.at("Exit", new Call.ExitProcess(tid, 0)));
    }

    static Offer exitThread(Situation at) {
        return acting(at, tid -> Form.at("Exit thread", new Call.ExitThread(tid, 0)));
    }

    static Offer exec(Situation at) {
        return acting(
                at,
                tid ->
                        Form.of(
                                "Run another program",
                                List.of(
                                        new Ask.Line("Program", successor(at), "", COMM, false),
                                        new Ask.Id(
                                                "Owner of a set-user-ID file",
                                                "",
                                                true,
                                                at.users())),
                                words ->
                                        new Call.Exec(
                                                tid, words.get(0), optional(words.get(1)), -1)));
    }

    /// What usually runs next: login starts a shell, a shell starts a tool.
    private static String successor(Situation at) {
        var comm =
                at.task()
                        .flatMap(task -> at.kernel().process(task.pid()))
                        .map(process -> process.comm())
                        .orElse("");
        return switch (comm) {
            case "systemd", "init" -> "login";
            case "login", "su", "sshd", "sudo" -> "bash";
            case "bash", "sh", "-sh" -> "keyctl";
            default -> "sh";
        };
    }

    private static int optional(String word) {
        return word.isEmpty() ? -1 : Typed.id(word).value();
    }

    static Offer setIds(Situation at) {
        var ops =
                Arrays.stream(IdOp.values())
                        .map(op -> new Pick(op.text(), op.text(), arguments(op)))
                        .toList();
        var own = at.task().map(task -> task.cred().uid().real()).orElse(0);
        return acting(
                at,
                tid ->
                        new Form(
                                "Change ids",
                                List.of(
                                        new Ask.OneOf("Call", "setuid", ops),
                                        new Ask.Ids("Ids", own == 0 ? "1000" : "" + own)),
                                ProcessForms::fits,
                                words -> ids(tid, op(words.get(0)), words.get(1))));
    }

    private static String arguments(IdOp op) {
        return switch (op.arguments()) {
            case 1 -> "one id";
            case 2 -> "real, effective";
            default -> "real, effective, saved";
        };
    }

    private static IdOp op(String word) {
        return IdOp.valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }

    private static Optional<String> fits(List<String> words) {
        var op = op(words.get(0));
        var count = Typed.ids(words.get(1)).value().size();
        return count == op.arguments()
                ? Optional.empty()
                : Optional.of(
                        op.text() + " takes " + arguments(op) + ", but " + count + " were given.");
    }

    private static Call ids(int tid, IdOp op, String word) {
        var ids = Typed.ids(word).value();
        return new Call.SetIds(
                tid,
                op,
                ids.get(0),
                ids.size() > 1 ? ids.get(1) : -1,
                ids.size() > 2 ? ids.get(2) : -1);
    }

    static Offer openFile(Situation at) {
        return acting(
                at,
                tid ->
                        Form.of(
                                "Open a file",
                                List.of(new Ask.Line("Path", "/tmp/notes", "", PATH, false)),
                                words -> new Call.OpenFile(tid, words.get(0))));
    }

    static Offer closeFile(Situation at) {
        return acting(at, tid -> close(at, tid));
    }

    private static Offer close(Situation at, int tid) {
        var pid = at.task().map(task -> task.pid()).orElse(0);
        var held =
                at.kernel().files().values().stream()
                        .filter(file -> file.holders().contains(pid))
                        .map(ProcessForms::pick)
                        .toList();
        if (held.isEmpty()) return new Offer.Nothing(at.actor() + " has no file open.");
        return held.size() == 1
                ? Form.at("Close file", closing(tid, held.getFirst().word()))
                : Form.of(
                        "Close a file",
                        List.of(new Ask.OneOf("File", held.getFirst().word(), held)),
                        words -> closing(tid, words.get(0)));
    }

    private static Pick pick(OpenFile file) {
        return new Pick(Integer.toString(file.id()), file.path(), "file " + file.id());
    }

    private static Call closing(int tid, String word) {
        return new Call.CloseFile(tid, Integer.parseInt(word));
    }
}
