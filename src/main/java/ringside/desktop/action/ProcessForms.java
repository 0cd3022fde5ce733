package ringside.desktop.action;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.call.IdOp;
import ringside.state.OpenFile;
import ringside.words.Words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// The life-cycle actions: what begins and ends processes, and what changes who they are.
final class ProcessForms {
    private static final int COMM = 15;
    private static final int PATH = 4095;

    private ProcessForms() {}

    /// An action of the acting thread; nothing to do when nobody lives.
    static Offer acting(Situation at, IntFunction<Offer> offer) {
        return at.task().isPresent()
                ? offer.apply(at.caller())
                : new Offer.Nothing(Words.say("form.nobody"));
    }

    static Offer fork(Situation at) {
        return acting(
                at,
                tid -> Form.at(Words.say("form.fork"), new Call.Fork(tid, Birth.FORK, 0, false)));
    }

    static Offer thread(Situation at) {
        return acting(at, tid -> Form.at(Words.say("form.thread"), new Call.StartThread(tid, 0)));
    }

    static Offer exit(Situation at) {
        return acting(at, tid -> Form.at(Words.say("form.exit"), new Call.ExitProcess(tid, 0)));
    }

    static Offer exitThread(Situation at) {
        return acting(
                at, tid -> Form.at(Words.say("form.exit-thread"), new Call.ExitThread(tid, 0)));
    }

    static Offer exec(Situation at) {
        return acting(
                at,
                tid ->
                        Form.of(
                                Words.say("form.exec"),
                                List.of(
                                        new Ask.Line(
                                                Words.say("form.program"),
                                                successor(at),
                                                "",
                                                COMM,
                                                false),
                                        new Ask.Id(
                                                Words.say("form.set-user-id"),
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
                                Words.say("form.ids"),
                                List.of(
                                        new Ask.OneOf(Words.say("form.ids.call"), "setuid", ops),
                                        new Ask.Ids(
                                                Words.say("form.ids.ids"),
                                                own == 0 ? "1000" : "" + own)),
                                ProcessForms::fits,
                                words -> ids(tid, op(words.get(0)), words.get(1))));
    }

    private static String arguments(IdOp op) {
        return switch (op.arguments()) {
            case 1 -> Words.say("form.ids.one");
            case 2 -> Words.say("form.ids.two");
            default -> Words.say("form.ids.three");
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
                : Optional.of(Words.say("form.ids.wrong", op.text(), arguments(op), count));
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
                                Words.say("form.open-file"),
                                List.of(
                                        new Ask.Line(
                                                Words.say("form.path"),
                                                "/tmp/notes",
                                                "",
                                                PATH,
                                                false)),
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
        if (held.isEmpty()) return new Offer.Nothing(Words.say("form.no-file", at.actor()));
        return held.size() == 1
                ? Form.at(Words.say("form.close-file.now"), closing(tid, held.getFirst().word()))
                : Form.of(
                        Words.say("form.close-file"),
                        List.of(
                                new Ask.OneOf(
                                        Words.say("form.file"), held.getFirst().word(), held)),
                        words -> closing(tid, words.get(0)));
    }

    private static Pick pick(OpenFile file) {
        return new Pick(
                Integer.toString(file.id()), file.path(), Words.say("form.file.number", file.id()));
    }

    private static Call closing(int tid, String word) {
        return new Call.CloseFile(tid, Integer.parseInt(word));
    }
}
