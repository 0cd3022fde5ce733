package ringside.desktop.canvas;

import ringside.picture.Dash;
import ringside.picture.Ink;
import ringside.picture.Look;
import ringside.picture.Mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Lines and arrow heads that follow each other in a picture, put together by their looks.
///
/// It exists because a canvas pays for every path by the area around it, and a hundred references
/// may cross the whole window. Law: faint lines lie below and heads above, always in one order, so
/// that it does not matter which part of the picture is painted; only where two lines cross can it
/// be seen that the later one is not always the upper one.
final class Lines {
    /// Marks that one path can hold.
    private record Kind(double opacity, Ink ink, double width, Dash dash)
            implements Comparable<Kind> {
        private static final Comparator<Kind> ORDER =
                Comparator.comparingDouble(Kind::opacity)
                        .thenComparing(Kind::ink)
                        .thenComparingDouble(Kind::width)
                        .thenComparing(Kind::dash);

        @Override
        public int compareTo(Kind other) {
            return ORDER.compare(this, other);
        }
    }

    private final SortedMap<Kind, List<Mark.Trace>> traces = new TreeMap<>();
    private final SortedMap<Kind, List<Mark.Head>> heads = new TreeMap<>();

    /// Keeps a mark for later, if it is one of ours.
    boolean keep(Mark mark) {
        return switch (mark) {
            case Mark.Trace trace when trace.look().fill() == Ink.NONE -> {
                traces.computeIfAbsent(kind(trace), _ -> new ArrayList<>()).add(trace);
                yield true;
            }
            case Mark.Head head -> {
                heads.computeIfAbsent(kind(head), _ -> new ArrayList<>()).add(head);
                yield true;
            }
            case Mark.Trace _, Mark.Block _, Mark.Disc _, Mark.Words _ -> false;
        };
    }

    private static Kind kind(Mark.Trace trace) {
        Look look = trace.look();
        return new Kind(trace.tag().opacity(), look.line(), look.width(), look.dash());
    }

    private static Kind kind(Mark.Head head) {
        return new Kind(head.tag().opacity(), head.ink(), 0, Dash.SOLID);
    }

    /// The lines that were kept, those of one path together.
    List<List<Mark.Trace>> traces() {
        return List.copyOf(traces.values());
    }

    /// The heads that were kept, those of one path together.
    List<List<Mark.Head>> heads() {
        return List.copyOf(heads.values());
    }

    boolean isEmpty() {
        return traces.isEmpty() && heads.isEmpty();
    }

    void clear() {
        traces.clear();
        heads.clear();
    }
}
