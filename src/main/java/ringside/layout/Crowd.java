package ringside.layout;

import ringside.state.Process;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// What became of the processes of a machine from one kernel to the next: who came, who went, and
/// whether one that stayed has other threads. Both tables are in order, so one walk tells.
record Crowd(List<Process> born, List<Process> dead, boolean reshaped) {
    static final Crowd SAME = new Crowd(List.of(), List.of(), false);

    static Crowd between(SortedMap<Integer, Process> before, SortedMap<Integer, Process> after) {
        var walk = new Walk();
        walk.go(before.values().iterator(), after.values().iterator());
        return new Crowd(walk.born, walk.dead, walk.reshaped);
    }

    /// The newcomer, when nothing else is different.
    Optional<Process> newcomer() {
        return born.size() == 1 && dead.isEmpty() && !reshaped
                ? Optional.of(born.getFirst())
                : Optional.empty();
    }

    private static final class Walk {
        private final List<Process> born = new ArrayList<>();
        private final List<Process> dead = new ArrayList<>();
        private boolean reshaped;

        void go(Iterator<Process> olds, Iterator<Process> news) {
            var old = next(olds);
            var now = next(news);
            while (old.isPresent() || now.isPresent()) {
                var order = order(old, now);
                if (order < 0) dead.add(old.orElseThrow());
                if (order > 0) born.add(now.orElseThrow());
                if (order == 0) compare(old.orElseThrow(), now.orElseThrow());
                if (order <= 0) old = next(olds);
                if (order >= 0) now = next(news);
            }
        }

        @SuppressWarnings("ReferenceEquality")
        private void compare(Process was, Process is) {
            reshaped |= was.threads() != is.threads() && !was.threads().equals(is.threads());
        }

        private static Optional<Process> next(Iterator<Process> from) {
            return from.hasNext() ? Optional.of(from.next()) : Optional.empty();
        }

        /// Which of two comes first; an end comes last.
        private static int order(Optional<Process> old, Optional<Process> now) {
            if (old.isEmpty()) return 1;
            return now.isEmpty() ? -1 : Integer.compare(old.get().pid(), now.get().pid());
        }
    }
}
