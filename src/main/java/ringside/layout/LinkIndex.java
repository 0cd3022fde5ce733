package ringside.layout;

import ringside.graph.Ref;
import ringside.state.Changes;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Links;
import ringside.state.Namespace;
import ringside.state.Serial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which rings link a key, kept up from one kernel to the next, and which keys came and went with
/// the last one. It says what a graph of the same kernel would say, without weaving one.
final class LinkIndex implements Holding, Changes<Key> {
    private final Map<Serial, TreeSet<Serial>> linking = new HashMap<>();
    private final List<Key> fresh = new ArrayList<>();
    private final List<Key> gone = new ArrayList<>();
    private Kernel kernel;

    LinkIndex(Kernel kernel) {
        this.kernel = kernel;
        kernel.keys().rings().forEach(this::enter);
    }

    /// Goes on to another kernel; only what differs is looked at.
    void follow(Kernel next) {
        fresh.clear();
        gone.clear();
        next.keys().changes(kernel.keys(), this);
        kernel = next;
    }

    /// The keys that came with the last kernel.
    List<Key> fresh() {
        return fresh;
    }

    /// The keys that went with the last kernel.
    List<Key> gone() {
        return gone;
    }

    @Override
    public Kernel kernel() {
        return kernel;
    }

    @Override
    public List<Ref> linking(Ref key) {
        return key instanceof Ref.OfKey(var serial)
                ? rings(serial).stream().<Ref>map(Ref.OfKey::new).toList()
                : List.of();
    }

    private Set<Serial> rings(Serial key) {
        var holders = linking.get(key);
        return holders == null ? Set.of() : holders;
    }

    @Override
    public boolean isRecorded(Ref ring) {
        return ring instanceof Ref.OfKey(var serial)
                && kernel.namespaces().values().stream()
                        .anyMatch(namespace -> isRecorded(namespace, rings(serial)));
    }

    private static boolean isRecorded(Namespace namespace, Set<Serial> holders) {
        return holders.contains(namespace.userRegister())
                || holders.contains(namespace.persistentRegister());
    }

    @Override
    public void born(Key key) {
        fresh.add(key);
        enter(key);
    }

    @Override
    public void died(Key key) {
        gone.add(key);
        for (var link : key.links().byLabel()) unlink(key, link);
    }

    @Override
    public void changed(Key before, Key after) {
        after.links()
                .byLabel()
                .changes(
                        before.links().byLabel(),
                        new Changes<>() {
                            @Override
                            public void born(Links.Entry link) {
                                link(after, link);
                            }

                            @Override
                            public void died(Links.Entry link) {
                                unlink(after, link);
                            }

                            @Override
                            public void changed(Links.Entry was, Links.Entry is) {
                                unlink(after, was);
                                link(after, is);
                            }
                        });
    }

    private void enter(Key ring) {
        for (var link : ring.links().byLabel()) link(ring, link);
    }

    private void link(Key ring, Links.Entry link) {
        linking.computeIfAbsent(link.key(), _ -> new TreeSet<>()).add(ring.serial());
    }

    private void unlink(Key ring, Links.Entry link) {
        var rings = linking.get(link.key());
        if (rings != null && rings.remove(ring.serial()) && rings.isEmpty())
            linking.remove(link.key());
    }
}
