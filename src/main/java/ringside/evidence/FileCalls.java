package ringside.evidence;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.evidence.Happening.Returned;
import ringside.state.Errno;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The few files that concern keyrings, where a recording tells of files at all: the id maps of
/// user namespaces, and those that [KeyFiles] knows.
///
/// With `-y` strace prints the path behind each number; without, it is remembered from openat(2).
final class FileCalls {
    private static final Set<String> NAMES = Set.of(StraceReader.FILES.split(",", -1));
    private static final Pattern OF_PROCESS = Pattern.compile("/proc/(self|\\d+)/(.+)");

    private static final Reply NOT_OPEN = new Reply.Failed(Errno.EBADF);

    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, Integer> namespaces = new HashMap<>();
    private final Map<String, Integer> reads = new HashMap<>();

    private boolean annotated;

    static boolean is(Returned told) {
        return NAMES.contains(told.name());
    }

    /// What a call on a file means to keyrings; empty for nearly all of them.
    Optional<Entry> entry(Returned told) {
        return switch (told.name()) {
            case "openat" -> opened(told);
            case "close" -> closed(told);
            case "write" -> path(told).flatMap(path -> written(told, path));
            default -> path(told).flatMap(path -> read(told, path));
        };
    }

    private Optional<Entry> read(Returned told, String path) {
        var file = number(told, told.arguments().part(0));
        var first = reads.merge(file, 1, Integer::sum) == 1;
        return KeyFiles.read(told, path, first);
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

    private Optional<Entry> opened(Returned told) {
        var name = told.arguments().part(1);
        if (!Quoted.is(name)) return Optional.empty();
        if (told.value() >= 0) remember(told, Quoted.of(name).text());
        return KeyFiles.opened(told, Quoted.of(name).text());
    }

    private void remember(Returned told, String name) {
        var result = told.result();
        annotated |= annotation(result).isPresent();
        var path = annotation(result).orElse(name);
        var file = number(told, String.valueOf(told.value()));
        paths.put(file, own(path, told.tid()));
        reads.remove(file);
        var process = OF_PROCESS.matcher(own(name, told.tid()));
        if (process.matches() && process.group(2).equals("ns/user")) {
            var pid = Integer.parseInt(process.group(1));
            namespaces.put(file, pid);
            annotation(result).ifPresent(inode -> namespaces.put(inode, pid));
        }
    }

    /// A number without a path, where the recording has paths, is not that of an open file.
    private Optional<Entry> closed(Returned told) {
        var word = told.arguments().part(0);
        var known = path(told).filter(KeyFiles::knows).isPresent();
        var nothing = annotated && annotation(word).isEmpty();
        paths.remove(number(told, word));
        namespaces.remove(number(told, word));
        var reply = Answer.plain(told.result());
        var file = Numeral.of(word.replaceFirst("<.*", ""));
        return reply.filter(it -> known || nothing || it.equals(NOT_OPEN))
                .filter(_ -> file.isPresent())
                .map(it -> Entry.of(told, close(told, (int) file.getAsLong()), it, ""));
    }

    private static Call close(Returned told, int file) {
        return new Call.CloseFile(told.tid(), file);
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
        if (!Quoted.is(told.arguments().part(1))) return Optional.empty();
        var text = Quoted.of(told.arguments().part(1)).text();
        var process = OF_PROCESS.matcher(path);
        if (!process.matches()) return KeyFiles.written(told, path, text);
        var pid = Integer.parseInt(process.group(1));
        return switch (process.group(2)) {
            case "uid_map" -> Optional.of(IdMaps.written(told, pid, text, false));
            case "gid_map" -> Optional.of(IdMaps.written(told, pid, text, true));
            default -> Optional.empty();
        };
    }
}
