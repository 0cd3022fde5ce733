package ringside.evidence;

import org.pcollections.PVector;
import org.pcollections.TreePVector;

import ringside.call.Call;
import ringside.call.IdRange;
import ringside.call.Reply;
import ringside.evidence.Happening.Returned;
import ringside.state.Payload;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The few files that concern keyrings, where a recording tells of files at all: the id maps of
/// user namespaces, /proc/keys and /proc/key-users.
///
/// With `-y` strace prints the path behind each number; without, it is remembered from openat(2).
final class FileCalls {
    private static final Set<String> NAMES = Set.of(StraceReader.FILES.split(",", -1));
    private static final Pattern OF_PROCESS = Pattern.compile("/proc/(self|\\d+)/(.+)");

    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, Integer> namespaces = new HashMap<>();
    private final Map<String, Integer> reads = new HashMap<>();

    private boolean denied;

    static boolean is(Returned told) {
        return NAMES.contains(told.name());
    }

    /// What a call on a file means to keyrings; empty for nearly all of them.
    Optional<Entry> entry(Returned told) {
        return switch (told.name()) {
            case "openat" -> {
                opened(told);
                yield Optional.empty();
            }
            case "close" -> {
                closed(told);
                yield Optional.empty();
            }
            case "write" -> path(told).flatMap(path -> written(told, path));
            default -> path(told).flatMap(path -> read(told, path));
        };
    }

    /// The user namespace that setns(2) enters, as the negative pid of a process that lives in it.
    Optional<Call> entered(Returned told) {
        var word = told.arguments().part(0);
        var space = namespaces.get(annotation(word).orElse(""));
        if (space == null) space = namespaces.get(number(told, word));
        return space == null
                ? Optional.empty()
                : Optional.of(new Call.EnterNamespace(told.tid(), -space));
    }

    /// Whether a user namespace was told to do without setgroups(2), which the model does not keep.
    boolean deniesGroups() {
        return denied;
    }

    private void opened(Returned told) {
        var name = told.arguments().part(1);
        if (told.value() < 0 || !Quoted.is(name)) return;
        var result = told.result();
        var path = annotation(result).orElseGet(() -> Quoted.of(name).text());
        var file = number(told, String.valueOf(told.value()));
        paths.put(file, own(path, told.tid()));
        reads.remove(file);
        var process = OF_PROCESS.matcher(own(Quoted.of(name).text(), told.tid()));
        if (process.matches() && process.group(2).equals("ns/user")) {
            var pid = Integer.parseInt(process.group(1));
            namespaces.put(file, pid);
            annotation(result).ifPresent(inode -> namespaces.put(inode, pid));
        }
    }

    private void closed(Returned told) {
        var file = number(told, told.arguments().part(0));
        paths.remove(file);
        namespaces.remove(file);
    }

    /// The path behind a file number: `3</proc/keys>`.
    private Optional<String> path(Returned told) {
        var word = told.arguments().part(0);
        return annotation(word)
                .map(path -> own(path, told.tid()))
                .or(() -> Optional.ofNullable(paths.get(number(told, word))));
    }

    private static String own(String path, int tid) {
        return path.startsWith("/proc/self/") ? "/proc/" + tid + path.substring(10) : path;
    }

    private static Optional<String> annotation(String word) {
        var open = word.indexOf('<');
        return open > 0 && word.endsWith(">")
                ? Optional.of(word.substring(open + 1, word.length() - 1))
                : Optional.empty();
    }

    private static String number(Returned told, String word) {
        var open = word.indexOf('<');
        return told.tid() + ":" + (open < 0 ? word : word.substring(0, open));
    }

    private Optional<Entry> written(Returned told, String path) {
        var process = OF_PROCESS.matcher(path);
        if (!process.matches() || !Quoted.is(told.arguments().part(1))) return Optional.empty();
        var pid = Integer.parseInt(process.group(1));
        var text = Quoted.of(told.arguments().part(1)).text();
        if (process.group(2).equals("setgroups")) denied |= text.startsWith("deny");
        return switch (process.group(2)) {
            case "uid_map" -> Optional.of(mapped(told, pid, text, false));
            case "gid_map" -> Optional.of(mapped(told, pid, text, true));
            default -> Optional.empty();
        };
    }

    private static Entry mapped(Returned told, int pid, String text, boolean groups) {
        var reply = Answer.plain(told.result()).orElse(new Reply.Gone());
        var done = reply instanceof Reply.Value(var size) && size == text.length();
        try {
            PVector<IdRange> ranges = TreePVector.empty();
            for (var line : text.lines().toList()) ranges = ranges.plus(range(line));
            var call = new Call.MapIds(told.tid(), -pid, groups, ranges);
            return entry(told, call, done ? Reply.zero() : reply, "");
        } catch (NumberFormatException _) {
            var other = new Call.Other(told.tid(), "write");
            return entry(told, other, reply, "the map is not made of three numbers a line");
        }
    }

    private static IdRange range(String line) {
        var words = line.strip().split("\\s+", -1);
        if (words.length != 3) throw new NumberFormatException(line);
        return new IdRange(
                Integer.parseUnsignedInt(words[0]),
                Integer.parseUnsignedInt(words[1]),
                Integer.parseUnsignedInt(words[2]));
    }

    private Optional<Entry> read(Returned told, String path) {
        var call =
                switch (path) {
                    case "/proc/keys" -> new Call.ListKeys(told.tid());
                    case "/proc/key-users" -> new Call.ListUsers(told.tid());
                    default -> null;
                };
        var buffer = told.arguments().part(1);
        if (call == null || !Quoted.is(buffer) || told.value() < 1) return Optional.empty();
        var first = reads.merge(number(told, told.arguments().part(0)), 1, Integer::sum) == 1;
        var text = Quoted.of(buffer);
        var payload = text.whole() ? text.payload() : Payload.EMPTY;
        var reply =
                new Reply.Described(
                        text.text(), (int) told.value(), first && payload.size() == told.value());
        return Optional.of(
                entry(
                        told,
                        call,
                        reply,
                        text.whole() ? "" : "strace cut a string; record with -s 4096"));
    }

    private static Entry entry(Returned told, Call call, Reply reply, String skip) {
        return new Entry(
                told.line(), told.micros(), told.tid(), call, reply, skip, Shown.text(told));
    }
}
