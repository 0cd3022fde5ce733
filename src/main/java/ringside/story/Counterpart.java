package ringside.story;

import ringside.call.Call;
import ringside.call.Event;
import ringside.rule.Machine;
import ringside.rule.Step;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Label;
import ringside.state.Semantics;
import ringside.state.Serial;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The same calls under other semantics, step for step, to be laid beside the line itself.
///
/// Law: what both sides make has the same serial on both, so that a later call means the same key
/// and two pictures can be compared thing by thing; what only this side makes has a serial that the
/// other never gives. Lengthening a line costs its new steps only. Used by one thread at a time.
public final class Counterpart {
    /// No serial that the model chooses by itself has this bit.
    private static final int ASIDE = 0x40000000;

    private final Machine machine;
    private final Semantics semantics;
    private final List<Moment> source = new ArrayList<>();
    private final List<Moment> line = new ArrayList<>();
    private Optional<Kernel> start = Optional.empty();
    private Optional<Timeline> made = Optional.empty();

    public Counterpart(Semantics semantics, Machine machine) {
        this.semantics = semantics;
        this.machine = machine;
    }

    public Semantics semantics() {
        return semantics;
    }

    /// The whole present line, with the cursor where it is.
    public Timeline of(Timeline told) {
        var known = common(told);
        if (made.isEmpty() || known < source.size() || known < told.length()) make(told, known);
        return made.orElseThrow().to(told.cursor());
    }

    @SuppressWarnings("ReferenceEquality")
    private int common(Timeline told) {
        if (start.filter(before -> before == told.start()).isEmpty()) return 0;
        var at = 0;
        var most = Math.min(source.size(), told.length());
        while (at < most && source.get(at) == told.moments().get(at)) at++;
        return at;
    }

    private void make(Timeline told, int known) {
        start = Optional.of(told.start());
        source.subList(known, source.size()).clear();
        line.subList(known, line.size()).clear();
        var begin = told.start().withSemantics(semantics);
        var serials = serials(told);
        for (var moment : told.moments().subList(known, told.length())) {
            var before = line.isEmpty() ? begin : line.getLast().kernel();
            line.add(retold(moment, before, serials));
            source.add(moment);
        }
        made = Optional.of(Timeline.of(begin, line));
    }

    /// Every serial that the line itself ever gives.
    private static Set<Serial> serials(Timeline told) {
        var all = new HashSet<>(told.start().keys().keySet());
        told.moments().forEach(moment -> all.addAll(created(moment.step())));
        return all;
    }

    private Moment retold(Moment moment, Kernel before, Set<Serial> taken) {
        var call = moment.step().call().bare();
        var plain = machine.step(before, call);
        var wanted = wanted(moment.step(), plain, taken);
        var step =
                wanted.equals(created(plain))
                        ? plain
                        : machine.step(before, Call.foretold(call, wanted));
        return new Moment(moment.line(), step, Witness.NONE);
    }

    private static List<Serial> created(Step step) {
        return step.events().stream()
                .filter(Event.Created.class::isInstance)
                .map(event -> ((Event.Created) event).key())
                .toList();
    }

    /// The serials that the keys made by `plain` shall have, in the order of their making.
    private static List<Serial> wanted(Step told, Step plain, Set<Serial> taken) {
        Map<Label, Deque<Serial>> theirs = new HashMap<>();
        for (var serial : created(told))
            label(told, serial)
                    .ifPresent(
                            it -> theirs.computeIfAbsent(it, _ -> new ArrayDeque<>()).add(serial));
        return created(plain).stream()
                .map(
                        serial ->
                                label(plain, serial)
                                        .flatMap(it -> Optional.ofNullable(theirs.get(it)))
                                        .flatMap(queue -> Optional.ofNullable(queue.poll()))
                                        .orElseGet(() -> aside(serial, taken, plain.before())))
                .toList();
    }

    private static Optional<Label> label(Step step, Serial serial) {
        return step.next().key(serial).map(Key::label);
    }

    private static Serial aside(Serial serial, Set<Serial> taken, Kernel kernel) {
        var free = new Serial(serial.value() | ASIDE);
        while (taken.contains(free) || kernel.keys().containsKey(free))
            free = new Serial(((free.value() + 1) & ~ASIDE) | ASIDE);
        return free;
    }
}
