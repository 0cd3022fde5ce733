package ringside.picture;

import ringside.graph.Ref;
import ringside.layout.Band;
import ringside.layout.Box;
import ringside.layout.Lane;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes whose bands the ground is made of: at the lower right of each, or where neither a thing
/// nor a reference is in the way, as near to there as may be.
final class BandNames {
    private static final double SIZE = 11;
    private static final double LINE = 32;
    private static final int LINES = 12;

    private final Scene scene;
    private final Pen pen;
    private final Obstacles obstacles;

    BandNames(Scene scene, Pen pen, Obstacles obstacles) {
        this.scene = scene;
        this.pen = pen;
        this.obstacles = obstacles;
    }

    /// A name that looks for a place.
    private record Name(Band band, String text, double width) {
        Box plate(double right, double baseline) {
            return new Box(right - width - 4, baseline - 13, width + 8, 18);
        }

        Box usual() {
            return plate(end(), lowest());
        }

        /// Along one line, from the last lane to the first.
        Stream<Box> on(double baseline) {
            return Stream.of(
                            end(),
                            Lane.USERS.right() - 22,
                            Lane.USERS.right() - 46,
                            Lane.CREDENTIALS.right() - 46,
                            Lane.CREDENTIALS.left() + 120,
                            Lane.PROCESSES.right() - 34)
                    .map(right -> plate(right, baseline))
                    .filter(band.box()::contains);
        }

        Stream<Box> above() {
            return IntStream.rangeClosed(1, LINES)
                    .mapToObj(line -> lowest() - line * LINE)
                    .flatMap(this::on);
        }

        /// A band that ends between two lanes ends behind the line that parts them.
        double end() {
            var between = band.box().right() <= Lane.USERS.left();
            return band.box().right() - (between ? 26 : 14);
        }

        double lowest() {
            return band.box().bottom() - 9;
        }
    }

    void draw(Collection<Band> bands, Collection<Curve> wires) {
        var names = bands.stream().map(this::name).toList();
        var left = place(names, name -> name.on(name.lowest()), wires);
        place(left, Name::above, wires).forEach(name -> write(name, name.usual()));
    }

    /// Writes each name on the first of its plates that is free, and answers those without one.
    private List<Name> place(
            List<Name> names, Function<Name, Stream<Box>> plates, Collection<Curve> wires) {
        if (names.isEmpty()) return names;
        var clear = new LinkedHashMap<Name, List<Box>>();
        for (var name : names) clear.put(name, plates.apply(name).filter(this::isClear).toList());
        var struck = struck(clear.values().stream().flatMap(List::stream).toList(), wires);
        var left = new ArrayList<Name>();
        for (var name : clear.entrySet())
            name.getValue().stream()
                    .filter(plate -> !struck.contains(plate))
                    .findFirst()
                    .ifPresentOrElse(
                            plate -> write(name.getKey(), plate), () -> left.add(name.getKey()));
        return left;
    }

    private static Set<Box> struck(List<Box> plates, Collection<Curve> wires) {
        var signs = new Obstacles(plates);
        return wires.parallelStream()
                .flatMap(wire -> signs.hit(wire, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    private Name name(Band band) {
        var uid = "uid " + Integer.toUnsignedString(band.uid());
        var known = scene.emphasis().names().get(band.uid());
        var text = Type.visible(known == null ? uid : uid + " · " + known);
        return new Name(band, text, Type.width(text, Role.STRONG, SIZE));
    }

    private boolean isClear(Box plate) {
        return obstacles.isClear(plate)
                && scene.emphasis().ghosts().values().stream()
                        .map(Ghost::box)
                        .noneMatch(plate::intersects);
    }

    private void write(Name name, Box plate) {
        var ref = new Ref.OfUser(name.band().uid());
        var look = scene.selected(ref) ? Look.lined(Ink.SELECTION, 2) : Look.filled(Ink.NONE);
        pen.block(scene.tag(ref), plate, 5, look);
        var right = plate.right() - 4;
        var baseline = plate.y() + 13;
        pen.ending(scene.tag(ref), right, baseline, name.text(), Role.STRONG, SIZE, Ink.HEADING);
    }
}
