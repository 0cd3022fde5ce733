package ringside.story;

import ringside.state.Cred;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Slot;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Who keeps a key alive, in words: threads that have it as a ring, rings that link it, and files
/// whose credentials hold it.
final class Keepers {
    private Keepers() {}

    /// `990 su and 991 sh, whose session keyring it is, and keyring _ses, which links it`.
    static String of(Kernel kernel, Key key, Names names) {
        var kept = new ArrayList<String>();
        for (var slot : Slot.values()) {
            var tasks = tasks(kernel, key, slot);
            if (!tasks.isEmpty())
                kept.add(Words.say("story.keeper.slot", Names.joined(tasks), Names.slot(slot)));
        }
        var rings = rings(kernel, key, names);
        if (!rings.isEmpty())
            kept.add(Words.say("story.keeper.link", Names.joined(rings), rings.size()));
        var restricted = restricted(kernel, key, names);
        if (!restricted.isEmpty())
            kept.add(Words.say("story.keeper.restriction", Names.joined(restricted)));
        var files = files(kernel, key);
        if (!files.isEmpty()) kept.add(Words.say("story.keeper.file", Names.joined(files)));
        var requests = requests(kernel, key);
        if (!requests.isEmpty()) kept.add(Words.say("story.keeper.call", Names.joined(requests)));
        return kept.isEmpty() ? Words.say("story.keeper.kernel") : Names.added(kept);
    }

    private static List<String> tasks(Kernel kernel, Key key, Slot slot) {
        return kernel.tasks().values().stream()
                .filter(task -> task.cred().ring(slot).equals(key.serial()))
                .map(task -> Names.task(kernel, task))
                .toList();
    }

    private static List<String> requests(Kernel kernel, Key key) {
        return kernel.sleeps().values().stream()
                .filter(
                        sleep ->
                                Stream.of(sleep.key(), sleep.authority(), sleep.session())
                                        .anyMatch(key.serial()::equals))
                .flatMap(sleep -> kernel.task(sleep.task()).stream())
                .map(task -> Names.process(kernel, task.pid()))
                .toList();
    }

    private static List<String> rings(Kernel kernel, Key key, Names names) {
        return kernel.keys().values().stream()
                .filter(ring -> ring.isRing() && !ring.links().isEmpty())
                .filter(
                        ring ->
                                ring.links()
                                        .at(key.label())
                                        .filter(key.serial()::equals)
                                        .isPresent())
                .map(ring -> names.key(ring.serial()))
                .toList();
    }

    private static List<String> restricted(Kernel kernel, Key key, Names names) {
        return kernel.restrictions().entrySet().stream()
                .filter(entry -> entry.getValue().against().equals(key.serial()))
                .map(entry -> names.key(entry.getKey()))
                .toList();
    }

    private static List<String> files(Kernel kernel, Key key) {
        return kernel.files().values().stream()
                .filter(file -> holds(file.cred(), key))
                .map(file -> Words.say("story.keeper.opened", file.id(), file.path()))
                .toList();
    }

    private static boolean holds(Cred cred, Key key) {
        return Stream.of(Slot.values()).anyMatch(slot -> cred.ring(slot).equals(key.serial()));
    }
}
