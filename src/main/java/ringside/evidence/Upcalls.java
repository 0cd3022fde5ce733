package ringside.evidence;

import ringside.evidence.Happening.Returned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Finds for each upcall the request_key(2) that caused it, and puts both into the order of cause
/// and effect: the request before its helper, the helper's end before the requester goes on.
///
/// The kernel starts the helper outside the tree of processes that strace(1) follows, so requester
/// and helper come from two recordings, merged by time.
final class Upcalls {
    private final List<Happening> told;
    private final Map<Integer, Integer> helpers = new HashMap<>();
    private final TreeMap<Integer, List<Integer>> moved = new TreeMap<>();
    private final Set<Integer> taken = new HashSet<>();

    /// The happenings in order, and what each helper was started for, by its pid.
    record Ordered(List<Happening> happenings, Map<Integer, Summons> summons) {}

    private Upcalls(List<Happening> told) {
        this.told = told;
    }

    static Ordered inOrder(List<Happening> told) {
        var born = new HashSet<Integer>();
        for (var happening : told) {
            if (happening instanceof Returned call && call.bore()) born.add((int) call.value());
        }
        var upcalls = new Upcalls(told);
        var all = new HashMap<Integer, Summons>();
        for (var summons : Summons.in(told, born)) {
            all.put(summons.pid(), summons);
            upcalls.match(summons);
        }
        return new Ordered(upcalls.result(), all);
    }

    /// Whoever got the key and asked first made the upcall; others that ask for the same only wait.
    private void match(Summons summons) {
        var described = description(summons);
        IntStream.range(0, told.size())
                .filter(i -> caused(i, summons, described))
                .boxed()
                .min(
                        Comparator.comparing((Integer i) -> !answeredBy(i, summons))
                                .thenComparingLong(i -> ((Returned) told.get(i)).began()))
                .ifPresent(
                        i -> {
                            helpers.put(i, summons.pid());
                            move(i, entered(i, summons.at()));
                            endInTime(i, (Returned) told.get(i), summons);
                        });
    }

    /// Where a request took effect: before its helper, and before anybody who asked for the same.
    private int entered(int at, int helper) {
        var call = (Returned) told.get(at);
        for (var i = 0; i < helper && i < at; i++) {
            var rival = told.get(i) instanceof Returned other && other.asksLike(call);
            if (rival && told.get(i).line() > call.began()) return i;
        }
        return Math.min(at, helper);
    }

    private boolean caused(int at, Summons summons, Optional<String> described) {
        if (!(told.get(at) instanceof Returned call)
                || !call.name().equals("request_key")
                || helpers.containsKey(at)) return false;
        var begun = call.began() < told.get(summons.at()).line();
        var upcall = !call.arguments().part(2).equals("NULL");
        if (!begun || !upcall || next(at, call.tid()) < summons.at()) return false;
        if (described.isPresent()) return described.get().equals(call.arguments().part(1));
        return call.value() <= 0 || answeredBy(at, summons);
    }

    /// Whether the request got the very key that the helper was to make.
    private boolean answeredBy(int at, Summons summons) {
        return ((Returned) told.get(at)).value() == summons.key();
    }

    /// Where the thread shows up next, past the end when it does not.
    private int next(int at, int tid) {
        for (var i = at + 1; i < told.size(); i++) if (told.get(i).tid() == tid) return i;
        return told.size();
    }

    /// How the helper found its key described, quoted as request_key(2) was.
    private Optional<String> description(Summons summons) {
        for (var i = summons.at(); i < told.size(); i++) {
            if (told.get(i) instanceof Returned call
                    && call.arguments().part(0).equals("KEYCTL_DESCRIBE")
                    && call.arguments().part(1).equals(String.valueOf(summons.key()))
                    && Quoted.is(call.arguments().part(2))) {
                return Described.of(Quoted.of(call.arguments().part(2)).text())
                        .map(d -> "\"" + d.label().description() + "\"");
            }
        }
        return Optional.empty();
    }

    /// Two tracers may tell the helper's end and the requester's next call the wrong way round.
    private void endInTime(int request, Returned call, Summons summons) {
        var next = next(request, call.tid());
        if (next == told.size()) return;
        for (var i = next + 1; i < told.size(); i++) {
            if (told.get(i).tid() == summons.pid() && ends(told.get(i))) move(i, next);
        }
    }

    private static boolean ends(Happening happening) {
        return switch (happening) {
            case Happening.Died _ -> true;
            case Returned call -> call.name().startsWith("exit");
        };
    }

    private void move(int from, int before) {
        if (from != before && taken.add(from))
            moved.computeIfAbsent(before, _ -> new ArrayList<>()).add(from);
    }

    private List<Happening> result() {
        var result = new ArrayList<Happening>();
        for (var i = 0; i < told.size(); i++) {
            for (var early : moved.getOrDefault(i, List.of())) result.add(helped(early));
            if (!taken.contains(i)) result.add(helped(i));
        }
        return result;
    }

    private Happening helped(int at) {
        var helper = helpers.get(at);
        return helper != null && told.get(at) instanceof Returned call
                ? call.helpedBy(helper)
                : told.get(at);
    }
}
