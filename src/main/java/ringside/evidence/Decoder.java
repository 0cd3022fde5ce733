package ringside.evidence;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.call.IdOp;
import ringside.call.Reply;
import ringside.evidence.Happening.Returned;

import java.util.Locale;

/// Turns one traced system call into a [Call] of the model and the answer that the kernel gave.
///
/// A call that the model does not know, or that cannot be read, becomes [Call.Other] with the
/// reason why nobody compares it.
final class Decoder {
    private static final int COMM = 15;
    private static final String PLAIN_FORK =
            "flags=CLONE_CHILD_CLEARTID|CLONE_CHILD_SETTID|SIGCHLD";

    private final FileCalls files;
    private final Returned told;
    private final Operands operands;

    private Decoder(Returned told, FileCalls files) {
        this.files = files;
        this.told = told;
        this.operands = new Operands(told.arguments());
    }

    static Entry entry(Returned told, FileCalls files) {
        return new Decoder(told, files).decode();
    }

    private Entry decode() {
        if (told.name().startsWith("exit")) return entry(exit(), new Reply.Gone(), "");
        var plain = Answer.plain(told.result());
        if (plain.isEmpty()) return other(new Reply.Gone(), unanswered());
        var failed = plain.get().failed();
        var call = call(failed);
        if (!operands.doubt().isEmpty()) return other(plain.get(), operands.doubt());
        if (Foreign.computes(call)) return entry(call, plain.get(), "");
        if (call instanceof Call.Other(_, var name)) return other(plain.get(), why(name, failed));
        return entry(call, answer(call, plain.get()), "");
    }

    private String unanswered() {
        if (told.result().contains("ERESTART")) return "a signal interrupted the call";
        return told.result().isEmpty() || told.result().startsWith("?")
                ? "the call never returned"
                : "its answer cannot be read";
    }

    private static String why(String name, boolean failed) {
        return switch (name) {
            case "execve", "execveat" -> "programs that cannot be run are outside the model";
            case "fork", "vfork", "clone", "clone3" -> "no process was made";
            case "unshare", "setns" ->
                    "the model knows this call for user namespaces only, told by openat and -y";
            default ->
                    "the model does not have %s yet%s"
                            .formatted(name, failed ? "" : ", so it did not change anything");
        };
    }

    private Reply answer(Call call, Reply plain) {
        return switch (call) {
            case Call.Describe(_, _, var room) -> Answer.described(plain, operands.word(2), room);
            case Call.Read(_, _, var room) -> Answer.contents(plain, operands.word(2), room);
            case Call.GetSecurity(_, _, var room) ->
                    Answer.described(plain, operands.word(2), room);
            case Call.Capabilities _ -> Answer.abilities(plain, operands.word(1));
            default -> plain;
        };
    }

    private Call call(boolean failed) {
        var tid = told.tid();
        var o = operands;
        return switch (told.name()) {
            case "keyctl" -> Keyctls.call(tid, o);
            case "add_key" ->
                    new Call.AddKey(
                            tid, o.text(0), o.text(1), o.payload(2, o.id(3)), o.id(3), o.id(4));
            case "request_key" ->
                    new Call.RequestKey(
                            tid, o.text(0), o.text(1), o.text(2), o.id(3), told.helper());
            case "fork", "vfork", "clone", "clone3" -> failed ? unknown() : birth();
            case "execve" -> failed ? unknown() : exec(o.word(0));
            case "execveat" -> failed ? unknown() : exec(o.word(1));
            case "setgroups" -> new Call.SetGroups(tid, o.groups(1));
            case "unshare" -> o.mentions("CLONE_NEWUSER") ? new Call.UnshareUser(tid) : unknown();
            case "setns" -> files.entered(told).orElseGet(this::unknown);
            default -> ids(IdOp.valueOf(told.name().toUpperCase(Locale.ROOT)));
        };
    }

    private Call unknown() {
        return new Call.Other(told.tid(), told.name());
    }

    private Call exit() {
        var status = (int) Numeral.of(operands.word(0)).orElse(0);
        return told.name().equals("exit")
                ? new Call.ExitThread(told.tid(), status)
                : new Call.ExitProcess(told.tid(), status);
    }

    private Call birth() {
        var child = (int) told.value();
        if (operands.mentions("CLONE_THREAD")) return new Call.StartThread(told.tid(), child);
        return new Call.Fork(told.tid(), how(), child, operands.mentions("CLONE_NEWUSER"));
    }

    private Birth how() {
        if (told.name().equals("vfork") || operands.mentions("CLONE_VFORK")) return Birth.VFORK;
        var plain = told.name().equals("fork") || told.arguments().parts().contains(PLAIN_FORK);
        return plain ? Birth.FORK : Birth.CLONE;
    }

    private Call exec(String path) {
        var file = Quoted.is(path) ? Quoted.of(path).text() : "?";
        var name = file.substring(file.lastIndexOf('/') + 1);
        return new Call.Exec(told.tid(), name.substring(0, Math.min(COMM, name.length())), -1, -1);
    }

    private Call ids(IdOp op) {
        var count = op.arguments();
        return new Call.SetIds(
                told.tid(),
                op,
                operands.id(0),
                count > 1 ? operands.id(1) : -1,
                count > 2 ? operands.id(2) : -1);
    }

    private Entry other(Reply reply, String why) {
        var name = told.name().equals("keyctl") ? operands.word(0) : told.name();
        return entry(new Call.Other(told.tid(), name), reply, why);
    }

    private Entry entry(Call call, Reply reply, String skip) {
        return new Entry(
                told.line(), told.micros(), told.tid(), call, reply, skip, Shown.text(told));
    }
}
