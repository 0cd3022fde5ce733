package ringside.desktop.inspector;

import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.picture.Hue;
import ringside.picture.Ink;
import ringside.state.Ids;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Owner;
import ringside.state.Process;
import ringside.state.Serial;
import ringside.state.Slot;
import ringside.words.Words;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How the panel names things, so that all sheets name them alike.
final class Say {
    private static final long MINUTE = 60;
    private static final long HOUR = 3600;
    private static final long DAY = 86_400;

    private Say() {}

    static String uid(int uid) {
        return uid == 0 ? "root" : Integer.toUnsignedString(uid);
    }

    static String owner(Owner owner) {
        return uid(owner.uid())
                + ":"
                + (owner.hasGroup() ? uid(owner.gid()) : Words.say("sheet.no-group"));
    }

    static String process(Process process) {
        return process.pid() + " " + process.comm();
    }

    /// `1000`, or each of the four where they differ.
    static String ids(Ids ids) {
        return Ids.all(ids.real()).equals(ids)
                ? uid(ids.real())
                : Words.say(
                        "sheet.ids",
                        uid(ids.real()),
                        uid(ids.effective()),
                        uid(ids.saved()),
                        uid(ids.fs()));
    }

    /// The sort of a key in words: `session keyring`, `user key`.
    static String kind(Key key) {
        if (!key.isRing()) return Words.say("sheet.kind.key", key.type().text());
        return switch (Hue.named(key)) {
            case THREAD -> Words.say("sheet.kind.thread");
            case PROCESS -> Words.say("sheet.kind.process");
            case SESSION -> Words.say("sheet.kind.session");
            case USER -> Words.say("sheet.kind.user");
            case USER_SESSION -> Words.say("sheet.kind.user-session");
            case PERSISTENT -> Words.say("sheet.kind.persistent");
            case RING ->
                    Words.say(
                            key.description().startsWith(".")
                                    ? "sheet.register"
                                    : "sheet.kind.ring");
        };
    }

    static Ink tint(Key key) {
        return key.isRing() ? Hue.named(key).line() : Ink.RING_LINE;
    }

    static Ink tint(Topology topology, Ref ref) {
        return switch (ref) {
            case Ref.OfSlot(_, var slot) -> Hue.of(slot).line();
            case Ref.OfKey(var serial) -> tint(topology.kernel(), serial);
            case Ref.OfLink(var ring, _) -> tint(topology.kernel(), ring);
            case Ref.OfProcess _, Ref.OfTask _ -> Ink.CALLER;
            case Ref.OfUser _, Ref.OfFile _, Ref.OfNamespace _ -> Ink.PIN;
        };
    }

    private static Ink tint(Kernel kernel, Serial serial) {
        return kernel.key(serial).map(Say::tint).orElse(Ink.RING_LINE);
    }

    static String slot(Slot slot) {
        return Words.say("sheet.slot." + slot.name().toLowerCase(java.util.Locale.ROOT));
    }

    /// A row that leads to a key.
    static Section.Row row(Key key) {
        return new Section.Row(
                tint(key),
                key.description(),
                key.serial().hex(),
                Optional.of(new Ref.OfKey(key.serial())));
    }

    static Section.Row row(Process process) {
        return new Section.Row(
                Ink.CALLER, process(process), "", Optional.of(new Ref.OfProcess(process.pid())));
    }

    /// `1 link`, `2 links`; the nouns are those of `sheet.count.` in the bundle.
    static String count(int number, String noun) {
        return Words.say("sheet.count." + noun, number);
    }

    /// A stretch of seconds in its two largest units: `2d 23h`, `4m 10s`.
    static String span(long seconds) {
        return Stream.of(
                        part(seconds / DAY, "d"),
                        part(seconds % DAY / HOUR, "h"),
                        part(seconds % HOUR / MINUTE, "m"),
                        part(seconds % MINUTE, "s"))
                .filter(text -> !text.isEmpty())
                .limit(2)
                .collect(Collectors.collectingAndThen(Collectors.joining(" "), Say::orZero));
    }

    private static String part(long number, String unit) {
        return number == 0 ? "" : number + unit;
    }

    private static String orZero(String text) {
        return text.isEmpty() ? "0s" : text;
    }
}
