package ringside.keyctl;

import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.KeyType;
import ringside.state.Label;
import ringside.state.Serial;
import ringside.state.Slot;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// References resolved in a kernel: `%:name` is the ring of that name, `%type:name` any key,
/// `%name` a name that the story gave.
///
/// As keyctl(1) does, keys that the task's own rings lead to come first, nearest first; else the
/// lowest serial that carries the label.
public record KernelScope(Kernel kernel, Map<String, Long> names) implements Scope {
    @Override
    public int resolve(int task, Word word) throws Misread {
        return find(task, word.text())
                .orElseThrow(
                        () ->
                                new Misread(
                                        word.column(),
                                        "expected a key; "
                                                + word.text()
                                                + " names none at this moment."));
    }

    /// The key that a reference names, `%` included, or nothing.
    public Optional<Integer> find(int task, String reference) {
        var colon = reference.indexOf(':');
        if (colon < 0)
            return Optional.ofNullable(names.get(reference.substring(1))).map(Long::intValue);
        return label(reference)
                .flatMap(label -> labelled(task, label))
                .map(key -> key.serial().value());
    }

    /// The label that `%:name` and `%type:name` ask for.
    public static Optional<Label> label(String reference) {
        var colon = reference.indexOf(':');
        if (colon < 0) return Optional.empty();
        var type = colon == 1 ? "keyring" : reference.substring(1, colon);
        return KeyType.named(type).map(known -> new Label(known, reference.substring(colon + 1)));
    }

    private Optional<Key> labelled(int task, Label label) {
        return reachable(task)
                .filter(key -> key.label().equals(label))
                .findFirst()
                .or(
                        () ->
                                kernel.keys().values().stream()
                                        .filter(key -> key.label().equals(label))
                                        .min(Comparator.comparing(Key::serial)));
    }

    private Stream<Key> reachable(int task) {
        var seen = new HashSet<Serial>();
        var queue = new ArrayDeque<Serial>();
        kernel.task(task)
                .ifPresent(
                        known ->
                                Stream.of(Slot.values())
                                        .forEach(slot -> queue.add(known.cred().ring(slot))));
        var found = Stream.<Key>builder();
        while (!queue.isEmpty()) {
            var serial = queue.remove();
            if (!seen.add(serial)) continue;
            kernel.key(serial).ifPresent(found);
            kernel.key(serial).ifPresent(key -> queue.addAll(key.links().inOrder()));
        }
        return found.build();
    }
}
