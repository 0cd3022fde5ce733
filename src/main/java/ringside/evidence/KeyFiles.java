package ringside.evidence;

import ringside.call.Call;
import ringside.call.Limit;
import ringside.call.Reply;
import ringside.evidence.Happening.Returned;
import ringside.rule.Model;
import ringside.rule.Step;
import ringside.state.Errno;
import ringside.state.Payload;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// The files of which the model knows who may open them and what they say: /proc/keys,
/// /proc/key-users, the limits, and the two that are always empty.
///
/// Other files pin the keyrings of their opener too, but which of them there are is outside the
/// model, and a program that starts opens dozens.
final class KeyFiles {
    private static final String KEYS = "/proc/keys";
    private static final String USERS = "/proc/key-users";
    private static final String LIMITS = "/proc/sys/kernel/keys/";
    private static final int ASCII = 128;
    private static final Set<String> EMPTY = Set.of("/dev/null", "/dev/zero");

    /// Errors that tell of the machine and not of the caller.
    private static final Set<Errno> SHORT =
            Set.of(Errno.named("EMFILE"), Errno.ENFILE, Errno.ENOMEM, Errno.EINTR);

    private KeyFiles() {}

    static boolean knows(String path) {
        return path.equals(KEYS)
                || path.equals(USERS)
                || EMPTY.contains(path)
                || limit(path).isPresent();
    }

    private static Optional<Limit> limit(String path) {
        return Arrays.stream(Limit.values())
                .filter(limit -> path.equals(LIMITS + limit.text()))
                .findFirst();
    }

    /// Opening such a file. A limit that may not be written says so before anything is written.
    static Optional<Entry> opened(Returned told, String path) {
        var reply = Answer.plain(told.result());
        if (!knows(path) || reply.isEmpty()) return Optional.empty();
        var open = new Call.OpenFile(told.tid(), path);
        if (!(reply.get() instanceof Reply.Failed(var errno)))
            return Optional.of(Entry.of(told, open, reply.get(), ""));
        if (SHORT.contains(errno)) return Optional.empty();
        var reads = told.arguments().part(2).startsWith("O_RDONLY");
        var call = limit(path).filter(_ -> !reads).map(limit -> (Call) set(told, limit, 1));
        return Optional.of(Entry.of(told, call.orElse(open), reply.get(), ""));
    }

    private static Call.SetLimit set(Returned told, Limit limit, int value) {
        return new Call.SetLimit(told.tid(), limit, value);
    }

    /// Writing a limit.
    static Optional<Entry> written(Returned told, String path, String text) {
        return limit(path).map(limit -> written(told, limit, text));
    }

    private static Entry written(Returned told, Limit limit, String text) {
        var reply = Answer.plain(told.result()).orElse(new Reply.Gone());
        var done = reply instanceof Reply.Value(var size) && size == text.length();
        try {
            var call = set(told, limit, Integer.parseInt(text.strip()));
            return Entry.of(told, call, done ? Reply.zero() : reply, "");
        } catch (NumberFormatException _) {
            var other = new Call.Other(told.tid(), "write");
            return Entry.of(told, other, reply, "the limit is not written as one number");
        }
    }

    /// What a read said, `first` if nothing of the file was read before. The end of the file says
    /// nothing new.
    static Optional<Entry> read(Returned told, String path, boolean first) {
        var call = listing(told, path);
        var plain = Answer.plain(told.result());
        if (call.isEmpty() || plain.isEmpty()) return Optional.empty();
        if (plain.get().failed()) return Optional.of(Entry.of(told, call.get(), plain.get(), ""));
        if (!first && told.value() == 0) return Optional.empty();
        var buffer = told.arguments().part(1);
        var text = Quoted.is(buffer) ? Quoted.of(buffer) : new Quoted(Payload.EMPTY, false);
        var whole = text.whole() && text.payload().size() == told.value();
        var said = told.value() == 0 ? "" : text.text();
        var reply =
                new Reply.Described(said, (int) told.value(), first && (whole || said.isEmpty()));
        return Optional.of(
                Entry.of(
                        told,
                        call.get(),
                        reply,
                        text.whole() ? "" : "strace cut a string; record with -s 4096"));
    }

    private static Optional<Call> listing(Returned told, String path) {
        return switch (path) {
            case KEYS -> Optional.of(new Call.ListKeys(told.tid()));
            case USERS -> Optional.of(new Call.ListUsers(told.tid()));
            default -> Optional.empty();
        };
    }

    /// A difference that shows in the line alone, as a sentence: a limit opened for writing by who
    /// may not write it, or more or fewer bytes than were printed.
    static Optional<String> difference(Entry entry, Step step) {
        return switch (entry.call()) {
            case Call.OpenFile(var task, var path) when !entry.reply().failed() ->
                    limit(path)
                            .filter(_ -> entry.text().contains("O_WRONLY"))
                            .map(limit -> new Call.SetLimit(task, limit, 1))
                            .map(call -> Model.INSTANCE.step(step.before(), call))
                            .filter(write -> write.reply().failed())
                            .flatMap(write -> Comparison.difference(entry.reply(), write));
            case Call.ListKeys _, Call.ListUsers _ ->
                    entry.reply() instanceof Reply.Described(var text, var size, _)
                                    && text.chars().allMatch(c -> c < ASCII)
                                    && text.length() != size
                            ? Optional.of(
                                    "The kernel answered %d for %d bytes."
                                            .formatted(size, text.length()))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }
}
