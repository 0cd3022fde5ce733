package ringside.explore;

import ringside.explore.Judge.Contrast;
import ringside.state.Kernel;
import ringside.state.Serial;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Compares two texts of /proc/keys row by row.
///
/// Rows count that belong to the walk: their key is known, or their uid is one of the walk's. A key
/// that both sides show for the first time is recognised by its row.
final class Listing {
    private final Likeness likeness;
    private final Kernel kernel;

    Listing(Likeness likeness, Kernel kernel) {
        this.likeness = likeness;
        this.kernel = kernel;
    }

    Optional<Contrast> compare(String theirs, String mine) {
        var real = Rows.of(theirs);
        var model = Rows.of(mine);
        learn(real, model);
        var kernelSide = new TreeSet<String>();
        var modelSide = new TreeSet<String>();
        real.bySerial().forEach((serial, row) -> kernelSide.add(real(serial, row)));
        model.bySerial().forEach((serial, row) -> modelSide.add(model(serial, row)));
        kernelSide.remove("");
        modelSide.remove("");
        if (kernelSide.equals(modelSide)) return Optional.empty();
        var extra = new TreeSet<>(kernelSide);
        extra.removeAll(modelSide);
        modelSide.removeAll(kernelSide);
        return Optional.of(new Contrast(told(extra), told(modelSide)));
    }

    private static String told(Set<String> rows) {
        return rows.isEmpty() ? "no such row" : String.join(" | ", rows);
    }

    private void learn(Rows real, Rows model) {
        real.bySerial()
                .forEach(
                        (theirs, row) -> {
                            if (likeness.keys.knowsTheirs(theirs) || !likeness.theirs(row.uid()))
                                return;
                            var same = likeness.row(row).toString();
                            model.bySerial().entrySet().stream()
                                    .filter(it -> !likeness.keys.knows(it.getKey()))
                                    .filter(it -> it.getValue().toString().equals(same))
                                    .findFirst()
                                    .ifPresent(it -> likeness.keys.put(it.getKey(), theirs));
                        });
    }

    private String real(int serial, Rows.Row row) {
        var known = likeness.keys.knowsTheirs(serial);
        if (!known && !likeness.theirs(row.uid())) return "";
        return (known ? "" + likeness.keys.here(serial) : "unknown") + " " + likeness.row(row);
    }

    private String model(int serial, Rows.Row row) {
        var known = likeness.keys.knows(serial);
        var key = kernel.key(new Serial(serial));
        var ours = key.filter(it -> Cast.isUser(it.owner().uid())).isPresent();
        if (!known && !(ours && Cast.isUser(row.uid()))) return "";
        return serial + " " + row;
    }
}
