package ringside.layout;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

import ringside.state.Process;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// What became of the processes of a machine from one kernel to the next: who came, who went, who
/// has another parent, and whether one that stayed has other threads. Both are in order, so one
/// walk tells.
record Crowd(List<Process> born, List<Process> dead, List<Process> inherited, boolean reshaped) {
    static final Crowd SAME = new Crowd(List.of(), List.of(), List.of(), false);

    static Crowd between(Iterable<Process> before, Iterable<Process> after) {
        var walk = new Walk();
        walk.go(before.iterator(), after.iterator());
        return new Crowd(walk.born, walk.dead, walk.inherited, walk.reshaped);
    }

    /// The newcomer, when nothing else is different.
    Optional<Process> newcomer() {
        return born.size() == 1 && dead.isEmpty() && inherited.isEmpty() && !reshaped
                ? Optional.of(born.getFirst())
                : Optional.empty();
    }

    private static final class Walk {
        private final List<Process> born = new ArrayList<>();
        private final List<Process> dead = new ArrayList<>();
        private final List<Process> inherited = new ArrayList<>();
        private boolean reshaped;

        void go(Iterator<Process> olds, Iterator<Process> news) {
            var old = next(olds);
            var now = next(news);
            while (old != null || now != null) {
                var order = order(old, now);
                if (order < 0) dead.add(requireNonNull(old));
                if (order > 0) born.add(requireNonNull(now));
                if (order == 0) compare(requireNonNull(old), requireNonNull(now));
                if (order <= 0) old = next(olds);
                if (order >= 0) now = next(news);
            }
        }

        @SuppressWarnings("ReferenceEquality")
        private void compare(Process was, Process is) {
            if (was == is) return;
            if (was.parent() != is.parent()) inherited.add(is);
            reshaped |= was.threads() != is.threads() && !was.threads().equals(is.threads());
        }

        private static @Nullable Process next(Iterator<Process> from) {
            return from.hasNext() ? from.next() : null;
        }

        /// Which of two comes first; an end comes last.
        private static int order(@Nullable Process old, @Nullable Process now) {
            if (old == null) return 1;
            return now == null ? -1 : Integer.compare(old.pid(), now.pid());
        }
    }
}
