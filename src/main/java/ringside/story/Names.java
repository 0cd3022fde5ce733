package ringside.story;

import ringside.rule.Step;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.KeyType;
import ringside.state.Serial;
import ringside.state.Slot;
import ringside.state.Task;
import ringside.words.Words;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a step's keys, threads and processes are called in a sentence, the dead ones included. A
/// key's serial is said once, unless another key has the same name.
final class Names {
    private static final int MOST = 4;

    private final Step step;
    private final Set<Serial> said = new HashSet<>();

    Names(Step step) {
        this.step = step;
    }

    Optional<Key> find(Serial serial) {
        return step.next().key(serial).or(() -> step.before().key(serial));
    }

    String key(Serial serial) {
        var fresh = said.add(serial);
        return find(serial)
                .map(key -> named(key) + (fresh || hasTwin(key) ? " (" + serial.hex() + ")" : ""))
                .orElseGet(() -> Words.say("story.name.unseen", serial.hex()));
    }

    private static String named(Key key) {
        if (key.description().startsWith("."))
            return Words.say("story.name.register", key.description());
        if (key.type() == KeyType.REQUEST_KEY_AUTH)
            return Words.say("story.name.authority", key.description());
        var name = key.description().isEmpty() ? "\"\"" : key.description();
        return key.isRing()
                ? Words.say("story.name.ring", name)
                : Words.say("story.name.key", key.type().text(), name);
    }

    private boolean hasTwin(Key key) {
        return Stream.of(step.before(), step.next())
                .flatMap(kernel -> kernel.keys().values().stream())
                .anyMatch(k -> k.label().equals(key.label()) && !k.serial().equals(key.serial()));
    }

    /// Whether a ring is one of the kernel's own, which no sentence about people needs.
    boolean isRegister(Serial serial) {
        return find(serial).filter(key -> key.description().startsWith(".")).isPresent();
    }

    /// Several keys, the first few by name.
    String keys(Collection<Serial> serials) {
        return joined(serials.stream().map(this::key).toList());
    }

    /// `a, b and c`, or the first few and how many more.
    static String joined(List<String> words) {
        var rest = words.size() - MOST;
        if (rest > 0) return Words.say("story.list.rest", listed(words.subList(0, MOST)), rest);
        var last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : Words.say("story.list.last", listed(words.subList(0, last)), words.get(last));
    }

    /// `a, b, c`.
    static String listed(List<String> words) {
        return words.stream()
                .reduce((all, next) -> Words.say("story.list.next", all, next))
                .orElse("");
    }

    /// `a, and b, and c`, of parts that have commas of their own.
    static String added(List<String> words) {
        return words.stream()
                .reduce((all, next) -> Words.say("story.list.part", all, next))
                .orElse("");
    }

    /// `1003 make`, or `thread 1004 of 1002 mutt`.
    String task(int tid) {
        return task(step.before(), tid)
                .or(() -> task(step.next(), tid))
                .orElseGet(() -> Words.say("story.name.thread", tid));
    }

    private static Optional<String> task(Kernel kernel, int tid) {
        return kernel.task(tid).map(task -> task(kernel, task));
    }

    static String task(Kernel kernel, Task task) {
        var process = process(kernel, task.pid());
        return task.leads() ? process : Words.say("story.name.thread-of", task.tid(), process);
    }

    String process(int pid) {
        return process(
                step.before().processes().containsKey(pid) ? step.before() : step.next(), pid);
    }

    static String process(Kernel kernel, int pid) {
        return kernel.process(pid)
                .map(p -> pid + " " + p.comm())
                .orElseGet(() -> Words.say("story.name.process", pid));
    }

    static String slot(Slot slot) {
        return Words.say("graph.ring." + slot.name().toLowerCase(Locale.ROOT));
    }
}
