package ringside.inquiry;

import ringside.call.Call;
import ringside.call.Event;
import ringside.graph.Ref;
import ringside.rule.Machine;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Serial;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// What time alone will bring: keys that expire, and those that the collector takes away.
///
/// Law: found by letting the model wait until each second at which its clock has something to do,
/// so it is what waiting that long really does.
///
/// @param dues in the order in which they come
/// @param more whether there are others after them
public record Agenda(List<Due> dues, boolean more) {
    public Agenda {
        dues = List.copyOf(dues);
    }

    /// What becomes of a key.
    public enum Fate {
        /// It can no longer be used.
        EXPIRES,
        /// Links to it are dropped.
        REAPED,
        /// It is destroyed.
        DESTROYED
    }

    /// What time will do to a key.
    ///
    /// @param seconds from now on
    /// @param name the key's description
    public record Due(long seconds, Serial key, String name, Fate fate) {
        public Ref.OfKey ref() {
            return new Ref.OfKey(key);
        }

        /// `“mail” expires`.
        public String sentence() {
            return Words.say(
                    switch (fate) {
                        case EXPIRES -> "time.due.expires";
                        case REAPED -> "time.due.reaped";
                        case DESTROYED -> "time.due.destroyed";
                    },
                    name);
        }
    }

    /// At least the first `most` things, unless there are fewer; what comes in one second comes
    /// together.
    public static Agenda of(Kernel kernel, Machine machine, int most) {
        var dues = new ArrayList<Due>();
        var at = kernel;
        while (dues.size() < most) {
            var next = next(at);
            if (next.isEmpty()) return new Agenda(dues, false);
            var step = machine.step(at, new Call.Wait(next.get() - at.now()));
            if (step.reply().failed()) return new Agenda(dues, false);
            dues.addAll(dues(at, step.events(), next.get() - kernel.now()));
            at = step.next();
        }
        return new Agenda(dues, next(at).isPresent());
    }

    /// The next second at which the clock has something to do.
    private static Optional<Long> next(Kernel kernel) {
        var first = Math.max(kernel.collectAt(), kernel.now());
        for (var key : kernel.keys().values())
            if (key.expiry() > kernel.now()) first = Math.min(first, key.expiry());
        return first == Key.NEVER ? Optional.empty() : Optional.of(first);
    }

    /// The last and worst that an instant does to each key.
    private static List<Due> dues(Kernel before, List<Event> events, long seconds) {
        var fates = new LinkedHashMap<Serial, Fate>();
        for (var event : events) {
            if (event instanceof Event.Changed(var key, Event.Aspect aspect, _)
                    && aspect == Event.Aspect.EXPIRED)
                fates.merge(key, Fate.EXPIRES, Agenda::worse);
            if (event instanceof Event.Unlinked(_, var key, _))
                fates.merge(key, Fate.REAPED, Agenda::worse);
            if (event instanceof Event.Destroyed(var key, _))
                fates.merge(key, Fate.DESTROYED, Agenda::worse);
        }
        return fates.entrySet().stream()
                .map(it -> new Due(seconds, it.getKey(), name(before, it.getKey()), it.getValue()))
                .toList();
    }

    private static String name(Kernel before, Serial key) {
        return before.key(key).map(Key::description).orElse(key.hex());
    }

    private static Fate worse(Fate one, Fate other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
