package ringside.evidence;

import ringside.evidence.Happening.Died;
import ringside.evidence.Happening.Returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/// Joins the two halves of calls that other threads interrupted (`<unfinished ...>`, `<...
/// resumed>`) and drops what says nothing about keyrings: signals, strace's own messages, other
/// system calls.
final class Stitcher {
    /// The calls that are read, files included.
    static final Set<String> TRACED =
            Set.of((StraceReader.CALLS + "," + StraceReader.FILES).split(",", -1));

    private record Begun(int line, String name, String text) {}

    private final Map<Integer, Integer> uids = new TreeMap<>();
    private final Map<Integer, Begun> begun = new HashMap<>();
    private final Map<Integer, Integer> superseding = new HashMap<>();
    private final List<Happening> happenings = new ArrayList<>();

    void accept(int line, int tid, long micros, String rest) throws NotStrace {
        if (rest.startsWith("+++ ")) {
            ended(line, tid, micros, rest);
        } else if (rest.startsWith("<... ")) {
            resumed(line, tid, micros, rest);
        } else if (rest.startsWith("--- ")) {
            signalled(rest);
        } else if (!rest.startsWith("strace: ")) {
            called(line, tid, micros, rest);
        }
    }

    /// SIGCHLD tells the real uid of the child that ended.
    private void signalled(String rest) {
        if (!rest.startsWith("--- SIGCHLD ")) return;
        var pid = field(rest, "si_pid=");
        var uid = field(rest, "si_uid=");
        if (pid.isPresent() && uid.isPresent()) {
            uids.put((int) pid.getAsLong(), (int) uid.getAsLong());
        }
    }

    private static OptionalLong field(String rest, String name) {
        var at = rest.indexOf(name);
        if (at < 0) return OptionalLong.empty();
        var end = rest.indexOf(',', at);
        return Numeral.of(rest.substring(at + name.length(), end < 0 ? rest.length() : end));
    }

    /// The real uids of processes at their end, by pid.
    Map<Integer, Integer> uids() {
        return uids;
    }

    private void ended(int line, int tid, long micros, String rest) throws NotStrace {
        if (!rest.endsWith("+++")) throw cut(line);
        if (rest.startsWith("+++ superseded by execve in pid ")) {
            var other = Numeral.of(rest.replaceAll("\\D+", " ").strip()).orElse(0);
            var call = begun.remove((int) other);
            if (call != null) begun.put(tid, call);
            superseding.put(tid, (int) other);
            return;
        }
        var pending = begun.remove(tid);
        if (pending != null) happenings.add(unreturned(tid, pending));
        happenings.add(new Died(line, micros, tid, rest.startsWith("+++ killed"), rest));
    }

    private void called(int line, int tid, long micros, String rest) throws NotStrace {
        var open = rest.indexOf('(');
        var name = open > 0 ? rest.substring(0, open) : "";
        if (name.isEmpty() || !name.chars().allMatch(c -> c == '_' || isAlphanumeric(c))) {
            throw foreign(line);
        }
        if (!TRACED.contains(name)) return;
        var pause = pause(rest);
        if (pause < 0) {
            finish(line, line, micros, tid, name, rest.substring(open + 1));
        } else {
            begun.put(tid, new Begun(line, name, rest.substring(open + 1, pause)));
        }
    }

    private static boolean isAlphanumeric(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    private static int pause(String rest) {
        if (!rest.endsWith(" ...>")) return -1;
        return Math.max(
                rest.lastIndexOf("<unfinished ...>"),
                Math.max(rest.lastIndexOf("<detached ...>"), rest.lastIndexOf("<pid changed to ")));
    }

    private void resumed(int line, int tid, long micros, String rest) throws NotStrace {
        var close = rest.indexOf(" resumed>");
        if (close < 0) {
            if (rest.indexOf(' ', 5) < 0) throw cut(line);
            return;
        }
        var name = rest.substring(5, close);
        if (!TRACED.contains(name)) return;
        var call = begun.remove(tid);
        if (call == null || !call.name.equals(name)) {
            throw new NotStrace(
                    line,
                    "Line %d ends a call of %s that no line above begins, so the file is not whole; %s."
                            .formatted(line, name, StraceReader.REMEDY));
        }
        var replaced = superseding.remove(tid);
        var caller = replaced == null || !name.startsWith("exec") ? tid : replaced;
        var tail = rest.substring(close + " resumed>".length()).replace("<unfinished ...>", "");
        finish(line, call.line, micros, caller, name, call.text + tail);
    }

    private void finish(int line, int began, long micros, int tid, String name, String text)
            throws NotStrace {
        var arguments = Arguments.of(text, 0);
        var result = arguments.end() < 0 ? "" : text.substring(arguments.end()).strip();
        if (!result.startsWith("= ") && !result.equals("=")) throw cut(line);
        var answer = result.substring(1).strip();
        if (answer.isEmpty()) throw cut(line);
        happenings.add(new Returned(line, began, micros, tid, name, arguments, answer));
    }

    /// Everything told, calls that never returned last.
    List<Happening> all() {
        begun.entrySet().stream()
                .sorted(Map.Entry.comparingByValue((a, b) -> Integer.compare(a.line, b.line)))
                .forEach(e -> happenings.add(unreturned(e.getKey(), e.getValue())));
        return happenings;
    }

    private static Returned unreturned(int tid, Begun call) {
        var arguments = Arguments.of(call.text + ")", 0);
        return new Returned(call.line, call.line, 0, tid, call.name, arguments, "");
    }

    private static NotStrace foreign(int line) {
        return new NotStrace(
                line, "Line %d is not strace output; %s.".formatted(line, StraceReader.REMEDY));
    }

    private static NotStrace cut(int line) {
        return new NotStrace(
                line,
                "Line %d breaks off in the middle of a call, so the file was cut there; %s, or delete that line."
                        .formatted(line, StraceReader.REMEDY));
    }
}
