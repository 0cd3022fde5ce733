package ringside.graph;

import ringside.graph.Lifelines.Count;
import ringside.graph.Lifelines.Kind;
import ringside.graph.Lifelines.Life;
import ringside.graph.Lifelines.Turn;
import ringside.state.Changes;
import ringside.state.Flag;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.KeyState;
import ringside.state.KeyTable;
import ringside.state.Serial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes down births, turns and deaths of keys, moment by moment.
final class LifeBook implements Changes<Key> {
    private static final Comparator<Life> ORDER =
            Comparator.comparingInt(Life::born)
                    .thenComparing(life -> !life.key().isRing())
                    .thenComparing(life -> life.key().serial());

    private final List<Kernel> moments;
    private final Map<Serial, Page> open = new HashMap<>();
    private final List<Life> lives = new ArrayList<>();
    private int step;

    /// A key that lives, and since when it expires when it does now.
    private static final class Page {
        private final int born;
        private final List<Turn> turns = new ArrayList<>();
        private final List<Count> counts = new ArrayList<>();
        private Key key;
        private int since;

        private Page(Key key, int born) {
            this.key = key;
            this.born = born;
            since = born;
            counts.add(new Count(born, key.refs()));
        }
    }

    LifeBook(List<Kernel> moments) {
        this.moments = moments;
    }

    Lifelines lifelines() {
        var before = KeyTable.EMPTY;
        for (step = 0; step < moments.size(); step++) {
            moments.get(step).keys().changes(before, this);
            before = moments.get(step).keys();
        }
        List.copyOf(open.values()).forEach(this::close);
        return new Lifelines(lives.stream().sorted(ORDER).toList(), moments.size() - 1);
    }

    @Override
    public void born(Key key) {
        var page = new Page(key, step);
        open.put(key.serial(), page);
        turn(page, key.has(Flag.REVOKED), Kind.REVOKED);
        turn(page, key.has(Flag.INVALIDATED), Kind.INVALIDATED);
        turn(page, key.state() instanceof KeyState.Negative, Kind.NEGATIVE);
    }

    @Override
    public void died(Key key) {
        close(page(key));
    }

    @Override
    public void changed(Key was, Key is) {
        var page = page(is);
        if (was.refs() != is.refs()) page.counts.add(new Count(step, is.refs()));
        if (was.expiry() != is.expiry()) {
            expire(page);
            page.since = step;
        }
        page.key = is;
        turn(page, newly(was, is, Flag.REVOKED), Kind.REVOKED);
        turn(page, newly(was, is, Flag.INVALIDATED), Kind.INVALIDATED);
        turn(page, negated(was, is), Kind.NEGATIVE);
    }

    private Page page(Key key) {
        return open.computeIfAbsent(key.serial(), _ -> new Page(key, step));
    }

    private static boolean newly(Key was, Key is, Flag flag) {
        return is.has(flag) && !was.has(flag);
    }

    private static boolean negated(Key was, Key is) {
        return is.state() instanceof KeyState.Negative
                && !(was.state() instanceof KeyState.Negative);
    }

    private void turn(Page page, boolean turned, Kind kind) {
        if (turned) page.turns.add(new Turn(step, kind));
    }

    private void close(Page page) {
        expire(page);
        open.remove(page.key.serial());
        page.turns.sort(Comparator.comparingInt(Turn::step));
        lives.add(new Life(page.key, page.born, step, page.turns, page.counts));
    }

    /// The first moment since the expiry was set at which the clock has passed it, if any: nothing
    /// happens to the key then, so no difference tells it.
    private void expire(Page page) {
        if (page.key.expiry() == Key.NEVER || page.key.has(Flag.REVOKED)) return;
        var low = page.since;
        var high = step;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (page.key.expired(moments.get(middle).now())) high = middle;
            else low = middle + 1;
        }
        if (low < step) page.turns.add(new Turn(low, Kind.EXPIRED));
    }
}
