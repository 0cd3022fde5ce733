package ringside.inquiry;

import ringside.graph.Doom;
import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Process;
import ringside.state.Serial;
import ringside.words.Words;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What people call things, in the language of the window: a key by its description, a thread by
/// its process, a link by both ends.
public record Naming(Kernel kernel) {
    private static final int NAMED = 2;

    /// A key, in quotes.
    public String key(Serial serial) {
        return Words.say("holder.quoted", bare(serial));
    }

    private String bare(Serial serial) {
        return kernel.key(serial).map(Key::description).orElse(serial.hex());
    }

    /// `1002 mutt`; a thread that does not lead tells its number too.
    public String thread(int tid) {
        return kernel.task(tid)
                .flatMap(task -> kernel.process(task.pid()))
                .or(() -> kernel.process(tid))
                .map(process -> named(process, tid))
                .orElseGet(() -> Words.say("holder.thread", tid));
    }

    private static String named(Process process, int tid) {
        var plain = process.pid() + " " + process.comm();
        return process.pid() == tid ? plain : plain + ", " + Words.say("holder.thread", tid);
    }

    /// Anything at all.
    public String of(Ref ref) {
        return switch (ref) {
            case Ref.OfProcess(var pid) -> thread(pid);
            case Ref.OfTask(var tid) -> thread(tid);
            case Ref.OfSlot(var tid, var slot) ->
                    Words.say("holder.slot", slot.letter(), thread(tid));
            case Ref.OfKey(var serial) -> key(serial);
            case Ref.OfLink(var ring, var held) -> key(ring) + " → " + key(held);
            case Ref.OfUser(var uid) -> Words.say("holder.user", Integer.toUnsignedString(uid));
            case Ref.OfFile(var id) ->
                    Words.say(
                            "holder.file",
                            Optional.ofNullable(kernel.files().get(id))
                                    .map(file -> file.path())
                                    .orElse("" + id));
            case Ref.OfNamespace(var id) -> Words.say("holder.register", id);
        };
    }

    /// `“_ses”, “build” and 2 more`.
    public String keys(Collection<Serial> serials) {
        return some(serials.stream().map(this::key).toList());
    }

    /// Some of them by name and how many more there are.
    static String some(List<String> names) {
        var first = names.stream().limit(NAMED + 1).collect(Collectors.joining(", "));
        var rest = names.size() - NAMED - 1;
        return rest > 0 ? Words.say("consequence.more", first, rest) : first;
    }

    /// `kept by 2: 1001 vim, register`.
    public String keepers(Doom.Survivor kept) {
        var count = kept.keptBy().size() + kept.others();
        var all = kept.keptBy().stream().map(this::holder).distinct().toList();
        var some = all.stream().limit(NAMED).collect(Collectors.joining(", "));
        var names = some + (all.size() > NAMED ? ", …" : "");
        return names.isEmpty()
                ? Words.say("consequence.kept-unnamed", count)
                : Words.say("consequence.kept", count, names);
    }

    private String holder(Edge edge) {
        return switch (edge.from()) {
            case Ref.OfSlot(var tid, _) -> thread(tid);
            case Ref.OfKey(var ring) -> bare(ring);
            case Ref.OfProcess _, Ref.OfTask _, Ref.OfLink _, Ref.OfUser _ -> of(edge.from());
            case Ref.OfFile _, Ref.OfNamespace _ -> of(edge.from());
        };
    }
}
