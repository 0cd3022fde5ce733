package ringside.picture;

import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.layout.Box;
import ringside.layout.Places;
import ringside.state.Kernel;
import ringside.words.Meanwhile;

import java.util.List;
import java.util.Optional;

/// Draws a moment: ground, trees and references first, then ghosts, the things themselves, and
/// captions below.
///
/// Law: pure, equal input gives an equal list; payloads are never looked at.
public final class Sketch {
    private static final double MARGIN = 16;
    private static final double FOOT = 9;

    private Sketch() {}

    public static DisplayList draw(Topology topology, Places places, Emphasis emphasis) {
        var marks = marks(new Scene(topology, places, emphasis), Obstacle.COUNT);
        var bounds = Boxes.around(marks.parallelStream().map(Mark::bounds).toList());
        return new DisplayList(
                marks, bounds.grown(MARGIN), () -> Titles.of(topology, places.folds().values()));
    }

    /// @param count the room that the number of a ring's links takes above it, in world pixels
    static List<Mark> marks(Scene scene, double count) {
        var obstacles = new Obstacles(scene.places().boxes().values(), count);
        var above = Meanwhile.of(() -> above(scene, obstacles));
        var pen = new Pen();
        var emphasis = scene.emphasis();
        var world = world(scene.places(), emphasis);
        var wires = new WireSketch(scene, pen, obstacles);
        var laid = wires.lay();
        new GroundSketch(scene, pen, obstacles)
                .draw(world, laid.stream().flatMap(wire -> wire.way().stream()).toList());
        new TreeSketch(scene, pen).draw();
        wires.draw(laid);
        pen.follow(above.get());
        new CaptionSketch(pen).draw(emphasis.captions(), world);
        return pen.marks();
    }

    /// What stands above the references needs nothing of them, so another may draw it.
    private static Pen above(Scene scene, Obstacles obstacles) {
        var pen = new Pen();
        new GhostSketch(scene, pen, obstacles).draw();
        things(scene, pen);
        return pen;
    }

    private static Box world(Places places, Emphasis emphasis) {
        return emphasis.ghosts().values().stream()
                .map(ghost -> footed(ghost.box()))
                .reduce(places.bounds(), Box::union);
    }

    /// With a little ground below it, like everything that stands lowest.
    private static Box footed(Box ghost) {
        return new Box(ghost.x(), ghost.y(), ghost.width(), ghost.height() + FOOT);
    }

    private static void things(Scene scene, Pen pen) {
        Kernel kernel = scene.kernel();
        var processes = new ProcessSketch(scene, pen);
        var keys = new KeySketch(scene, pen);
        var files = new FileSketch(scene, pen);
        var folds = new FoldSketch(scene, pen);
        for (var process : kernel.processes().values()) {
            var ref = new Ref.OfProcess(process.pid());
            var box = shown(scene, ref);
            if (box.isEmpty()) continue;
            scene.fold(ref).ifPresent(fold -> folds.behind(fold, box.get()));
            processes.draw(process, box.get(), false);
            scene.fold(ref).ifPresent(fold -> folds.told(fold, box.get()));
        }
        for (var file : kernel.files().values())
            shown(scene, new Ref.OfFile(file.id())).ifPresent(box -> files.draw(file, box));
        for (var key : kernel.keys().values()) {
            var ref = new Ref.OfKey(key.serial());
            var fold = scene.fold(ref);
            if (fold.isPresent()) scene.at(ref).ifPresent(box -> folds.keys(fold.get(), box));
            else shown(scene, ref).ifPresent(box -> keys.draw(key, box, false));
        }
    }

    /// The place of a thing, unless it has faded away.
    private static Optional<Box> shown(Scene scene, Ref ref) {
        return scene.at(ref).filter(_ -> scene.opacity(ref) > 0);
    }
}
