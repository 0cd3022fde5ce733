package ringside.search;

import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.state.Flag;
import ringside.state.Key;
import ringside.state.KeyState;
import ringside.state.KeyType;
import ringside.state.OpenFile;
import ringside.state.Process;
import ringside.state.Slot;
import ringside.state.Task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Everything of one moment that can be found, with its [Facts]. Made once a moment; each question
/// is then one walk over it. Payloads are not in it.
public final class Inventory {
    private final Topology topology;
    private final Map<Integer, String> users;
    private final List<Facts> things = new ArrayList<>();

    private Inventory(Topology topology, Map<Integer, String> users) {
        this.topology = topology;
        this.users = users;
    }

    /// Everything that a topology shows.
    ///
    /// @param users names of users by uid, as the story tells them
    public static Inventory of(Topology topology, Map<Integer, String> users) {
        var self = new Inventory(topology, users);
        var kernel = topology.kernel();
        kernel.processes().values().forEach(self::process);
        kernel.files().values().forEach(self::file);
        kernel.keys().values().forEach(self::key);
        return self;
    }

    List<Facts> things() {
        return things;
    }

    private void process(Process process) {
        for (var tid : process.threads())
            topology.kernel()
                    .task(tid)
                    .ifPresent(task -> things.add(task(process, task, tid == process.pid())));
    }

    private Facts task(Process process, Task task, boolean leader) {
        var ids = task.cred().uid();
        var waits = topology.kernel().sleeps().containsKey(task.tid());
        return Facts.of(
                leader ? new Ref.OfProcess(process.pid()) : new Ref.OfTask(task.tid()),
                process.comm(),
                "",
                Set.of(leader ? "process" : "thread"),
                waits ? Set.of("waiting") : Set.of(),
                Set.of(Integer.toString(task.tid())),
                "",
                owners(ids.real(), ids.effective()),
                Set.of(process.pid()),
                Optional.empty());
    }

    private void file(OpenFile file) {
        things.add(
                Facts.of(
                        new Ref.OfFile(file.id()),
                        file.path(),
                        "",
                        Set.of("file"),
                        Set.of(),
                        Set.of(),
                        "",
                        owners(file.cred().uid().real()),
                        Set.copyOf(file.holders()),
                        Optional.empty()));
    }

    private void key(Key key) {
        var ref = new Ref.OfKey(key.serial());
        var holders = topology.holders(ref);
        things.add(
                Facts.of(
                        ref,
                        key.description(),
                        key.type().text(),
                        kinds(key, holders),
                        states(key, topology.kernel().now()),
                        Set.of(Integer.toString(key.serial().value())),
                        key.serial().hex().substring(2),
                        owners(key.owner().uid()),
                        pids(holders),
                        Optional.of(key.perm())));
    }

    private static Set<String> kinds(Key key, List<Edge> holders) {
        if (key.type() == KeyType.REQUEST_KEY_AUTH) return Set.of("key", "authority");
        if (!key.isRing()) return Set.of("key");
        var kinds = new HashSet<>(Set.of("keyring"));
        var name = key.description();
        if (name.startsWith("_uid_ses.")) kinds.add("user-session");
        else if (name.startsWith("_uid.")) kinds.add("user");
        else if (name.startsWith("_persistent.")) kinds.add("persistent");
        for (var edge : holders) {
            if (edge.from() instanceof Ref.OfSlot(_, var slot)) kinds.add(word(slot));
            if (edge.from() instanceof Ref.OfNamespace) kinds.add("register");
        }
        return kinds;
    }

    private static String word(Slot slot) {
        return slot.name().toLowerCase(Locale.ROOT);
    }

    /// The processes in whose slots a ring is.
    private Set<Integer> pids(List<Edge> holders) {
        var pids = new HashSet<Integer>();
        for (var edge : holders)
            if (edge.from() instanceof Ref.OfSlot(var tid, _))
                topology.kernel().task(tid).ifPresent(task -> pids.add(task.pid()));
        return pids;
    }

    private static Set<String> states(Key key, long now) {
        var states = new HashSet<String>();
        if (key.has(Flag.INVALIDATED)) states.add("invalidated");
        if (key.has(Flag.REVOKED)) states.add("revoked");
        else if (key.expired(now)) states.add("expired");
        else if (key.expiry() != Key.NEVER) states.add("expiring");
        if (key.has(Flag.DEAD) || key.refs() == 0) states.add("unreferenced");
        switch (key.state()) {
            case KeyState.Uninstantiated() -> states.add("constructing");
            case KeyState.Negative _ -> states.add("negative");
            case KeyState.Positive() -> {
                if (states.isEmpty()) states.add("usable");
            }
        }
        return states;
    }

    private Set<String> owners(int... uids) {
        var owners = new HashSet<String>();
        for (var uid : uids) {
            owners.add(Integer.toUnsignedString(uid));
            var name = users.get(uid);
            if (name != null) owners.add(name.toLowerCase(Locale.ROOT));
        }
        return owners;
    }
}
