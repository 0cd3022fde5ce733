package ringside.law;

import ringside.state.Cred;
import ringside.state.Kernel;
import ringside.state.Serial;
import ringside.state.Slot;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Counts, afresh and from nothing but the pointers in a kernel, how many holders each key has:
/// credentials of threads, of open files and of requesters, links in rings, restrictions of rings,
/// registers of namespaces, authorisation keys, and calls that sleep.
record Holders(Map<Serial, Integer> counts) {

    static Holders of(Kernel kernel) {
        var counts = new TreeMap<Serial, Integer>();
        kernel.tasks().values().forEach(task -> cred(task.cred()).forEach(add(counts)));
        kernel.files().values().forEach(file -> cred(file.cred()).forEach(add(counts)));
        kernel.keys().values().forEach(key -> key.links().inOrder().forEach(add(counts)));
        kernel.restrictions().values().forEach(it -> add(counts).accept(it.against()));
        for (var namespace : kernel.namespaces().values()) {
            add(counts).accept(namespace.userRegister());
            add(counts).accept(namespace.persistentRegister());
        }
        for (var authority : kernel.authorities().values()) {
            add(counts).accept(authority.target());
            add(counts).accept(authority.destination());
            cred(authority.requester()).forEach(add(counts));
        }
        for (var sleep : kernel.sleeps().values()) {
            Stream.of(sleep.key(), sleep.authority(), sleep.session()).forEach(add(counts));
        }
        return new Holders(counts);
    }

    int count(Serial key) {
        return counts.getOrDefault(key, 0);
    }

    /// What one cred points to.
    static List<Serial> cred(Cred cred) {
        return List.of(
                cred.ring(Slot.THREAD),
                cred.ring(Slot.PROCESS),
                cred.ring(Slot.SESSION),
                cred.authority());
    }

    private static java.util.function.Consumer<Serial> add(Map<Serial, Integer> counts) {
        return key -> {
            if (key.isSome()) counts.merge(key, 1, Integer::sum);
        };
    }
}
