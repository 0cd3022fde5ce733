package ringside.picture;

import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.layout.Fold;
import ringside.state.Key;
import ringside.state.OpenFile;
import ringside.state.Process;
import ringside.state.Serial;
import ringside.state.Slot;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A sentence for each thing in the picture, in the words that a screen reader says.
public final class Titles {
    private final Topology topology;
    private final SortedMap<Ref, String> titles = new TreeMap<>();

    private Titles(Topology topology) {
        this.topology = topology;
    }

    /// Of what is folded, the one that stands for all says how many they are.
    static PSortedMap<Ref, String> of(Topology topology, Collection<Fold> folds) {
        var titles = of(topology);
        for (var fold : folds)
            titles =
                    titles.plus(
                            fold.front(),
                            titles.getOrDefault(fold.front(), "")
                                    + ", "
                                    + Words.say("picture.fold.and", fold.members().size() - 1));
        return titles;
    }

    /// Where nothing is folded.
    public static PSortedMap<Ref, String> of(Topology topology) {
        var self = new Titles(topology);
        var kernel = topology.kernel();
        kernel.processes().values().forEach(self::process);
        kernel.keys().values().forEach(self::key);
        topology.graph().edgeSet().forEach(self::link);
        kernel.files().values().forEach(self::file);
        kernel.users().keySet().forEach(self::user);
        kernel.tasks().values().forEach(task -> self.user(task.cred().uid().real()));
        return TreePMap.fromSortedMap(self.titles);
    }

    /// The sentence of one thing; empty for what has none.
    public static Optional<String> of(Topology topology, Ref ref) {
        var self = new Titles(topology);
        var kernel = topology.kernel();
        switch (ref) {
            case Ref.OfProcess(var pid) -> kernel.process(pid).ifPresent(self::process);
            case Ref.OfTask(var tid) -> self.thread(tid);
            case Ref.OfSlot(var tid, _) -> self.thread(tid);
            case Ref.OfKey(var serial) -> kernel.key(serial).ifPresent(self::key);
            case Ref.OfUser(var uid) -> self.user(uid);
            case Ref.OfFile(var number) ->
                    Optional.ofNullable(kernel.files().get(number)).ifPresent(self::file);
            case Ref.OfLink(var ring, _) -> topology.held(new Ref.OfKey(ring)).forEach(self::link);
            case Ref.OfNamespace _ -> {}
        }
        return Optional.ofNullable(self.titles.get(ref));
    }

    private void thread(int tid) {
        var kernel = topology.kernel();
        kernel.task(tid).flatMap(task -> kernel.process(task.pid())).ifPresent(this::process);
    }

    private void link(Edge edge) {
        if (edge.kind().counted() && edge.from() instanceof Ref.OfKey)
            put(edge.address(), Words.say("picture.title.link", named(edge.to()), edge.reason()));
    }

    private void file(OpenFile file) {
        put(new Ref.OfFile(file.id()), Words.say("picture.title.file", file.path()));
    }

    private void put(Ref ref, String title) {
        titles.put(ref, Type.visible(title));
    }

    private void user(int uid) {
        put(new Ref.OfUser(uid), "uid " + Integer.toUnsignedString(uid));
    }

    private void process(Process process) {
        var threads = KeyWords.count(process.threads().size(), "thread");
        var name = Words.say("picture.title.process", process.pid(), process.comm());
        put(new Ref.OfProcess(process.pid()), name + ", " + threads);
        for (var tid : process.threads()) {
            put(new Ref.OfTask(tid), Words.say("picture.title.thread", tid, name));
            for (var slot : Slot.values()) slot(tid, slot);
        }
    }

    private void slot(int tid, Slot slot) {
        var ring = topology.kernel().task(tid).map(t -> t.cred().ring(slot)).orElse(Serial.NONE);
        var held = ring.isNone() ? Words.say("picture.title.empty") : named(new Ref.OfKey(ring));
        var word = slot.name().toLowerCase(java.util.Locale.ROOT);
        put(new Ref.OfSlot(tid, slot), Words.say("picture.title.slot", word, tid, held));
    }

    private String named(Ref ref) {
        return ref instanceof Ref.OfKey(var serial)
                ? topology.kernel()
                        .key(serial)
                        .map(key -> key.description() + " " + serial.hex())
                        .orElse(serial.hex())
                : ref.id();
    }

    private void key(Key key) {
        var words = new ArrayList<String>();
        var hue = Hue.of(topology, key);
        var hued = hue.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        var plain =
                hue == Hue.RING
                        ? Words.say("picture.title.ring", key.description())
                        : Words.say("picture.title.hue", hued, key.description());
        words.add(
                key.isRing()
                        ? plain
                        : Words.say("picture.title.key", key.type().text(), key.description()));
        words.add(Words.say("picture.title.serial", key.serial().hex()));
        words.add(KeyWords.count(key.refs(), "reference"));
        if (key.isRing()) words.add(KeyWords.count(key.links().size(), "link"));
        var now = topology.kernel().now();
        KeyWords.left(key, now)
                .ifPresent(left -> words.add(Words.say("picture.title.expires", left)));
        KeyWords.state(key, now).ifPresent(words::add);
        put(new Ref.OfKey(key.serial()), String.join(", ", words));
    }
}
