package ringside.layout;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

import ringside.graph.Ref;
import ringside.state.Slot;

import java.util.Optional;

/// Where everything stands at one moment. A value: undo is the value of the step before.
///
/// `boxes` holds processes, the threads of a process other than its leader (inside its box), files,
/// and keys; `hangs` tells which keys are drawn as an indented list entry below a ring of the
/// fourth lane; `ghosts` are the boxes of what ended since the last newcomer, or is folded away;
/// `folds` are by the member that stands for all, the others have no box; ports, links and user
/// records follow from these ([#at]).
public record Places(
        PMap<Ref, Box> boxes,
        PMap<Ref, Ref> hangs,
        PVector<Band> bands,
        PMap<Ref, Box> ghosts,
        PMap<Ref, Fold> folds) {
    public static final Places EMPTY =
            new Places(
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    TreePVector.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty());

    /// Places without a memory of what ended.
    public Places(PMap<Ref, Box> boxes, PMap<Ref, Ref> hangs, PVector<Band> bands) {
        this(boxes, hangs, bands, HashTreePMap.empty(), HashTreePMap.empty());
    }

    /// Places where nothing is folded.
    public Places(
            PMap<Ref, Box> boxes,
            PMap<Ref, Ref> hangs,
            PVector<Band> bands,
            PMap<Ref, Box> ghosts) {
        this(boxes, hangs, bands, ghosts, HashTreePMap.empty());
    }

    /// The same with things elsewhere.
    public Places withBoxes(PMap<Ref, Box> next) {
        return new Places(next, hangs, bands, ghosts, folds);
    }

    /// Whether a bundle is drawn as one thing.
    public boolean isFolded(Fold.Bundle bundle) {
        return folds.values().stream().anyMatch(fold -> fold.bundle().equals(bundle));
    }

    /// What is drawn for a thing: itself, or the member that stands for it while it is folded away.
    public Ref seen(Ref ref) {
        return hiding(ref).map(Fold::front).orElse(ref);
    }

    /// What hides a thing, or the part that a port or a link of it needs to be drawn.
    public Optional<Fold> hiding(Ref ref) {
        var part = part(ref);
        if (folds.isEmpty() || boxes.containsKey(part)) return Optional.empty();
        return folds.values().stream().filter(fold -> fold.members().contains(part)).findFirst();
    }

    /// Only processes of one thread are folded, and only keys that one link holds.
    private static Ref part(Ref ref) {
        return switch (ref) {
            case Ref.OfSlot(var tid, _) -> new Ref.OfProcess(tid);
            case Ref.OfTask(var tid) -> new Ref.OfProcess(tid);
            case Ref.OfLink(_, var key) -> new Ref.OfKey(key);
            case Ref.OfProcess _, Ref.OfKey _, Ref.OfFile _, Ref.OfUser _, Ref.OfNamespace _ -> ref;
        };
    }

    /// The place of anything that has one: a port sits on the right edge of its process or thread,
    /// a user record is its first band. A link has none; it runs between two boxes.
    public Optional<Box> at(Ref ref) {
        return switch (ref) {
            case Ref.OfSlot(var tid, var slot) -> port(tid, slot);
            case Ref.OfTask(var tid) -> thread(tid);
            case Ref.OfUser(var uid) ->
                    bands.stream().filter(band -> band.uid() == uid).map(Band::box).findFirst();
            case Ref.OfProcess _, Ref.OfKey _, Ref.OfFile _, Ref.OfLink _, Ref.OfNamespace _ ->
                    Optional.ofNullable(boxes.get(ref));
        };
    }

    /// The ring under which a key is drawn as a list entry.
    public Optional<Ref> hangsUnder(Ref key) {
        return Optional.ofNullable(hangs.get(key));
    }

    /// What a camera must show to show all.
    public Box bounds() {
        var lanes = new Box(Lane.PROCESSES.left(), 0, Lane.KEYS.right() - Lane.PROCESSES.left(), 0);
        var all = boxes.values().stream().reduce(lanes, Box::union);
        return bands.stream().map(Band::box).reduce(all, Box::union);
    }

    private Optional<Box> thread(int tid) {
        return Optional.ofNullable(boxes.get(new Ref.OfTask(tid)))
                .or(() -> Optional.ofNullable(boxes.get(new Ref.OfProcess(tid))));
    }

    private Optional<Box> port(int tid, Slot slot) {
        var thread = boxes.get(new Ref.OfTask(tid));
        return thread == null
                ? Optional.ofNullable(boxes.get(new Ref.OfProcess(tid)))
                        .map(box -> Metrics.port(box, slot))
                : Optional.of(Metrics.threadPort(thread, slot));
    }
}
