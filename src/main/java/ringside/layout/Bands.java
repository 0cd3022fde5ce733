package ringside.layout;

import org.pcollections.PVector;
import org.pcollections.TreePVector;

import ringside.graph.Ref;
import ringside.state.Kernel;
import ringside.state.Process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The tints behind the rows. A band is a run of rows of one uid: the first two lanes follow the
/// processes, the last two follow the users' rings where a row has one and the processes where it
/// has none. Empty rows belong to the band above them.
final class Bands {
    private static final double OVER = 9;
    private static final double BETWEEN = 6;
    private static final double RIGHT = 1220;

    private Bands() {}

    /// Which uid each row of the process lane belongs to: the real uid of its process's leader.
    static NavigableMap<Integer, Integer> rows(Kernel kernel, Seats boxes) {
        var rows = new TreeMap<Integer, Integer>();
        for (var process : kernel.processes().values()) {
            var box = boxes.get(new Ref.OfProcess(process.pid()));
            if (box == null) continue;
            for (var row = 0; row < Rows.span(box); row++)
                rows.put(Rows.of(box) + row, uid(kernel, process));
        }
        return rows;
    }

    private static int uid(Kernel kernel, Process process) {
        return process.threads().stream()
                .findFirst()
                .flatMap(kernel::task)
                .map(task -> task.cred().uid().real())
                .orElse(0);
    }

    static PVector<Band> of(Kernel kernel, Map<Ref, Box> boxes, Map<Integer, Integer> left) {
        if (boxes.isEmpty()) return TreePVector.empty();
        var right = new TreeMap<>(left);
        var last = 0;
        var lowest = 0.0;
        for (var entry : boxes.entrySet()) {
            last = Math.max(last, Rows.of(entry.getValue().moved(0, entry.getValue().height())));
            lowest = Math.max(lowest, entry.getValue().bottom());
            if (entry.getKey() instanceof Ref.OfKey(var serial) && isUsers(entry.getValue()))
                kernel.key(serial)
                        .ifPresent(key -> right.put(Rows.of(entry.getValue()), key.owner().uid()));
        }
        var bands = runs(filled(left, last), filled(right, last));
        return TreePVector.from(reaching(bands, lowest + OVER));
    }

    /// What stands lowest stands on a band, too, with a little of it below.
    private static List<Band> reaching(List<Band> bands, double floor) {
        var end = bands.getLast().box().bottom();
        return bands.stream()
                .map(band -> band.box().bottom() < end ? band : band.reaching(floor))
                .toList();
    }

    private static boolean isUsers(Box box) {
        return box.x() >= Lane.USERS.left() && box.right() <= Lane.USERS.right();
    }

    /// Every row from the first to the last, the empty ones like the row above.
    private static List<Integer> filled(Map<Integer, Integer> rows, int last) {
        var all = new ArrayList<Integer>();
        var uid = rows.values().stream().findFirst().orElse(0);
        for (var row = 0; row <= last; row++) {
            uid = rows.getOrDefault(row, uid);
            all.add(uid);
        }
        return all;
    }

    private static List<Band> runs(List<Integer> left, List<Integer> right) {
        var bands = new ArrayList<Band>();
        var start = 0;
        for (var row = 1; row <= left.size(); row++) {
            if (row < left.size()
                    && left.get(row).equals(left.get(start))
                    && right.get(row).equals(right.get(start))) continue;
            var middle = left.get(start).equals(right.get(start)) ? RIGHT : Lane.USERS.left();
            bands.add(band(left.get(start), Lane.PROCESSES.left(), middle, start, row));
            if (middle < RIGHT) bands.add(band(right.get(start), middle, RIGHT, start, row));
            start = row;
        }
        return bands;
    }

    private static Band band(int uid, double x, double right, int start, int end) {
        var top = Rows.y(start) - OVER;
        return new Band(uid, new Box(x, top, right - x, Rows.y(end) - OVER - BETWEEN - top));
    }
}
