package ringside.layout;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Places along a story of many steps.
///
/// Its law: after each step the places are those that [Lanes#arrange] gives from step to step. It
/// exists because that looks at everything for every step; here only what came and went is looked
/// at, on a ground that stays from one step to the next. What seldom happens (files, namespaces,
/// users' rings, somebody who comes back) is arranged in the long way.
public final class Trail {
    private final LinkIndex links;
    private Ground ground;
    private Map<Integer, Ref> owner;
    private PMap<Ref, Box> ghosts = HashTreePMap.empty();
    /// What ended in the last step and still keeps others off its place.
    private PMap<Ref, Box> shadows = HashTreePMap.empty();
    /// Keys that hung in a list and whose ghosts are forgotten.
    private List<Ref> forgotten = List.of();

    /// The processes in order: a list is walked faster than a table.
    private List<Process> crew;

    /// The rows of the processes, as long as they can be gone on with.
    private Optional<ProcessLane> lane = Optional.empty();

    private Trail(Kernel start, Places places) {
        links = new LinkIndex(start);
        crew = List.copyOf(start.processes().values());
        ground = new Ground(new Seats(places.boxes()), places.hangs(), List.of());
        owner = KeyLane.owners(ground);
    }

    /// The places of a machine that nobody has looked at before.
    public static Trail from(Kernel start) {
        return new Trail(start, Lanes.arrange(Topology.of(start), Places.EMPTY));
    }

    /// Goes on from a moment whose places are known, as if all steps before it had been gone.
    public static Trail on(Kernel here, Places places) {
        var trail = new Trail(here, places);
        trail.ghosts = places.ghosts();
        trail.forgotten = forgotten(places);
        return trail;
    }

    /// The places after the last step.
    public Places places() {
        var rows = Bands.rows(links.kernel(), ground.boxes());
        var boxes = ground.boxes().fixed();
        return new Places(boxes, ground.hangs(), Bands.of(links.kernel(), boxes, rows), ghosts);
    }

    /// Where the trail has come to.
    public Kernel kernel() {
        return links.kernel();
    }

    /// Goes one step further.
    @SuppressWarnings("ReferenceEquality")
    public void go(Kernel next) {
        var before = links.kernel();
        if (next == before) return;
        links.follow(next);
        if (isUnusual(before, next)) restart(next);
        else follow(before, next);
    }

    /// Tables are persistent, so identity tells.
    @SuppressWarnings("ReferenceEquality")
    private boolean isUnusual(Kernel before, Kernel next) {
        return before.files() != next.files()
                || before.namespaces() != next.namespaces()
                || ghosts.keySet().stream().anyMatch(ghost -> exists(ghost, next))
                || links.fresh().stream().map(Trail::ref).anyMatch(links::isRecorded);
    }

    private static boolean exists(Ref ref, Kernel kernel) {
        return switch (ref) {
            case Ref.OfKey(var serial) -> kernel.keys().containsKey(serial);
            case Ref.OfProcess(var pid) -> kernel.processes().containsKey(pid);
            case Ref.OfTask(var tid) -> kernel.tasks().containsKey(tid);
            case Ref.OfFile(var id) -> kernel.files().containsKey(id);
            case Ref.OfSlot _, Ref.OfLink _, Ref.OfUser _, Ref.OfNamespace _ -> false;
        };
    }

    /// The long way, from the places so far. What it leaves of the step before is told by itself:
    /// its ghosts of this very step keep others off.
    private void restart(Kernel next) {
        var was = ground.boxes().fixed();
        lane = Optional.empty();
        crew = List.copyOf(next.processes().values());
        var places = Lanes.arrange(Topology.of(next), places());
        ghosts = places.ghosts();
        shadows =
                ghosts.minusAll(
                        ghosts.keySet().stream().filter(ref -> !was.containsKey(ref)).toList());
        ground = new Ground(new Seats(places.boxes()), places.hangs(), shadows.values());
        owner = KeyLane.owners(ground);
        forgotten = forgotten(places);
    }

    private static List<Ref> forgotten(Places places) {
        return places.hangs().keySet().stream()
                .filter(key -> !places.boxes().containsKey(key))
                .filter(key -> !places.ghosts().containsKey(key))
                .toList();
    }

    @SuppressWarnings("ReferenceEquality")
    private void follow(Kernel before, Kernel next) {
        forgotten.forEach(ground::unhang);
        shadows.values().forEach(ground::free);
        shadows = HashTreePMap.empty();
        var crowd = before.processes() == next.processes() ? Crowd.SAME : crowd(next);
        end(crowd, before, next);
        var kept = ground.boxes().size();
        place(crowd, next);
        if (before.tasks() != next.tasks()) subscribe();
        new KeyLane(links, ground, owner).fill(links.fresh());
        remember(ground.boxes().size() > kept);
    }

    private Crowd crowd(Kernel next) {
        var was = crew;
        crew = List.copyOf(next.processes().values());
        return Crowd.between(was, crew);
    }

    private void subscribe() {
        var rings = links.fresh().stream().filter(Key::isRing).toList();
        var lane = new CredentialLane(links, ground);
        if (rings.size() == 1) lane.newcomer(rings.getFirst().serial());
        else if (!rings.isEmpty()) lane.processes();
    }

    private void end(Crowd crowd, Kernel before, Kernel next) {
        for (var process : crowd.dead()) bury(new Ref.OfProcess(process.pid()));
        if (crowd.reshaped()) end(before.tasks().keySet(), next);
        else for (var process : crowd.dead()) end(process.threads(), next);
        for (var key : links.gone()) bury(ref(key));
    }

    /// Of these threads some have ended.
    private void end(Collection<Integer> tids, Kernel next) {
        for (var tid : tids) if (!next.tasks().containsKey(tid)) bury(new Ref.OfTask(tid));
    }

    /// A lane goes on where one process came or some only died. A lane with the dead of this step
    /// in it, or with a process that has other threads now, is good for this step only.
    private void place(Crowd crowd, Kernel next) {
        if (crowd.equals(Crowd.SAME)) return;
        var newcomer = crowd.newcomer().filter(process -> process.threads().size() == 1);
        if (crowd.born().isEmpty() && !crowd.reshaped()) {
            lane.ifPresent(rows -> rows.leave(crowd.dead(), crowd.inherited()));
        } else if (newcomer.isPresent() && lane.isPresent()) {
            lane.get().join(newcomer.get());
        } else {
            var ghosts = Memory.processes(shadows);
            var fresh = ProcessLane.of(next, ground.boxes(), ghosts);
            lane = Optional.of(fresh).filter(_ -> ghosts.isEmpty() && !crowd.reshaped());
        }
    }

    private void bury(Ref ref) {
        var box = ground.boxes().get(ref);
        if (box == null) return;
        shadows = shadows.plus(ref, box);
        ground.end(ref);
        if (ground.hangs().containsKey(ref)) owner.remove(Metrics.unit(box.y()));
    }

    /// As in [Memory#ghosts].
    private void remember(boolean placed) {
        var left = new ArrayList<Ref>();
        if (placed)
            for (var ghost : ghosts.keySet())
                if (!shadows.containsKey(ghost) && !ground.has(ghost)) left.add(ghost);
        forgotten = left;
        ghosts = placed ? shadows : ghosts.plusAll(shadows);
    }

    private static Ref ref(Key key) {
        return new Ref.OfKey(key.serial());
    }
}
