package ringside.keyctl;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.rule.Machine;
import ringside.state.Cred;
import ringside.state.Kernel;
import ringside.state.Payload;
import ringside.state.Serial;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/// `keyctl show` and `keyctl list`: many questions, put to a copy of the machine, so that looking
/// changes nothing. What the first question makes there (the rings of a user) the next one sees.
public final class Show {
    private static final int DEEPEST = 8;

    private final Machine machine;
    private final int task;
    private final Cred cred;
    private final boolean hex;
    private final StringBuilder text = new StringBuilder();
    private Kernel kernel;

    private Show(Machine machine, Kernel kernel, int task, boolean hex) {
        this.machine = machine;
        this.kernel = kernel;
        this.task = task;
        this.hex = hex;
        this.cred = kernel.task(task).map(known -> known.cred()).orElse(Cred.of(-1, -1));
    }

    /// The tree below a key, as the task sees it.
    ///
    /// @param id a serial or special id
    public static String tree(Machine machine, Kernel kernel, int task, int id, boolean hex) {
        var show = new Show(machine, kernel, task, hex);
        var title = id == ringside.call.Special.SESSION.id() ? "Session Keyring\n" : "Keyring\n";
        return switch (show.ask(new Call.GetKeyringId(task, id, false))) {
            case Reply.Value(var serial) -> title + show.below(new Serial((int) serial));
            case Reply.Failed(var errno) -> title + "Unable to dump key: " + ErrorText.of(errno);
            case Reply.Described _, Reply.Contents _, Reply.Listing _ -> title;
            case Reply.Gone _, Reply.Blocked _ -> title;
        };
    }

    /// The links of one ring, one a line.
    public static String list(Machine machine, Kernel kernel, int task, int id) {
        var show = new Show(machine, kernel, task, false);
        return switch (show.ask(new Call.Read(task, id, Keyctl.WHOLE))) {
            case Reply.Listing(var serials, _, _) -> show.listed(serials);
            case Reply.Failed(var errno) -> "keyctl_read_alloc: " + ErrorText.of(errno);
            case Reply.Contents(var payload, _) -> show.listed(mistaken(payload));
            case Reply.Described _, Reply.Value _, Reply.Gone _, Reply.Blocked _ -> "";
        };
    }

    /// keyctl(1) does not ask whether the key is a ring: it takes any payload for serials.
    private static List<Serial> mistaken(Payload payload) {
        if (!payload.isKnown()) return List.of();
        var bytes = ByteBuffer.wrap(payload.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        var serials = new ArrayList<Serial>();
        while (bytes.remaining() >= Integer.BYTES) serials.add(new Serial(bytes.getInt()));
        return serials;
    }

    private String below(Serial top) {
        node(top, 0, "", true);
        return text.toString().stripTrailing();
    }

    private Reply ask(Call call) {
        var step = machine.step(kernel, call);
        kernel = step.next();
        return step.reply();
    }

    private String listed(Iterable<Serial> serials) {
        var count = 0;
        for (var serial : serials) {
            count++;
            text.append('\n').append(line(serial));
        }
        if (count == 0) return "keyring is empty";
        return count + (count == 1 ? " key in keyring:" : " keys in keyring:") + text;
    }

    private String line(Serial serial) {
        return described(serial)
                .map(
                        d ->
                                String.format(
                                        "%9d: %s %5d %5d %s: %s",
                                        serial.value(),
                                        d.mask(cred),
                                        d.uid(),
                                        d.gid(),
                                        d.type(),
                                        d.description()))
                .orElseGet(() -> inaccessible(serial));
    }

    private java.util.Optional<Description> described(Serial serial) {
        return ask(new Call.Describe(task, serial.value(), Keyctl.WHOLE))
                        instanceof Reply.Described(var told, _, _)
                ? Description.parse(told)
                : java.util.Optional.empty();
    }

    private String inaccessible(Serial serial) {
        var reply = ask(new Call.Describe(task, serial.value(), Keyctl.WHOLE));
        var why = reply instanceof Reply.Failed(var errno) ? ErrorText.of(errno) : "unreadable";
        return String.format("%9d: key inaccessible (%s)", serial.value(), why);
    }

    private void node(Serial serial, int depth, String indent, boolean last) {
        var told = described(serial);
        text.append(
                        told.map(d -> row(serial, d, depth, indent))
                                .orElseGet(() -> inaccessible(serial)))
                .append('\n');
        if (told.isEmpty() || !told.get().type().equals("keyring") || depth == DEEPEST) return;
        if (ask(new Call.Read(task, serial.value(), Keyctl.WHOLE))
                instanceof Reply.Listing(var below, _, _))
            for (var i = 0; i < below.size(); i++)
                node(
                        below.get(i),
                        depth + 1,
                        depth == 0 ? "" : indent + (last ? "    " : " |  "),
                        i == below.size() - 1);
    }

    private String row(Serial serial, Description d, int depth, String indent) {
        return String.format(hex ? "0x%08x" : "%10d", serial.value())
                + String.format(" %s  %5d %5d  ", d.mask(cred), d.uid(), d.gid())
                + indent
                + (depth > 0 ? " \\_ " : "")
                + d.type()
                + ": "
                + d.description();
    }
}
