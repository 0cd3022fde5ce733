package ringside.evidence;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.evidence.Pairing.Pair;
import ringside.rule.Machine;
import ringside.rule.Step;
import ringside.state.Kernel;
import ringside.state.Serial;
import ringside.story.Lines;
import ringside.story.Moment;
import ringside.story.Recorded;
import ringside.story.Timeline;
import ringside.story.Witness;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Performs a recording again and again until nothing is left to learn from it.
///
/// Whenever an answer shows which serial the kernel had given to a key, the rehearsal goes back to
/// the step that made the key and plays on from there with the serial foretold. Going back costs
/// nothing, since every kernel is a value; a budget bounds what hostile input can cost.
final class Rehearsal {
    /// One entry performed, with the wait before it when time had to pass.
    private record Played(List<Step> pause, Step step, Witness witness) {}

    private final Recording recording;
    private final Machine machine;
    private final Hints hints;
    private final Pairing pairing;
    private final Foresight foresight = new Foresight();
    private final Unknowns unknowns;
    private final List<Played> played = new ArrayList<>();
    private Prehistory past;
    private Kernel start;
    private long budget;

    Rehearsal(Recording recording, Machine machine) {
        this.recording = recording;
        this.machine = machine;
        this.hints = new Hints(recording);
        this.pairing = new Pairing(hints);
        this.unknowns = new Unknowns(recording, hints);
        this.past = Prehistory.of(recording.entries().getFirst().tid(), hints.starterOrRoot());
        this.start = past.start(machine);
        this.budget = 40L * recording.entries().size() + 10_000;
    }

    Replay run() {
        while (played.size() < recording.entries().size()) perform(played.size());
        var moments = new ArrayList<Moment>();
        for (var one : played) {
            one.pause.forEach(step -> moments.add(Moment.of(step)));
            moments.add(new Moment(Lines.print(one.step.call()), one.step, one.witness));
        }
        return new Replay(recording, Timeline.of(start, moments), assumptions());
    }

    private List<String> assumptions() {
        var result = new ArrayList<>(recording.notes());
        result.addAll(past.assumptions());
        for (var entry : foresight.setUidPrograms()) {
            var told = recording.entries().get(entry);
            result.add(
                    "The program of line %d is taken to be set-uid root, because of what it was allowed to do later."
                            .formatted(told.line()));
        }
        return result;
    }

    private void perform(int index) {
        var entry = recording.entries().get(index);
        var before = index == 0 ? start : played.getLast().step.next();
        if (before.task(entry.tid()).isEmpty()) {
            strange(entry, before);
            return;
        }
        var pause = Clock.pause(recording, index, before, machine);
        var now = pause.isEmpty() ? before : pause.getLast().next();
        var step = machine.step(now, foresight.call(index, entry.call()));
        foresight.made(index, created(step));
        var back = budget-- > 0 ? learn(index, entry, step) : OptionalInt.empty();
        if (back.isPresent()) {
            rewind(back.getAsInt());
        } else {
            played.add(new Played(pause, step, judge(entry, step)));
            unknowns.destroyed(entry, step);
        }
    }

    private void rewind(int index) {
        while (played.size() > index) played.removeLast();
    }

    private void restart(Prehistory other) {
        past = other;
        start = past.start(machine);
        foresight.forgetSerials();
        rewind(0);
    }

    /// A line of a thread that the model does not have: it ran before the recording began, or its
    /// process has ended and it did not notice yet.
    private void strange(Entry entry, Kernel before) {
        if (!hints.born(entry.tid()) && !past.knows(entry.tid())) {
            restart(past.withStranger(entry.tid(), entry.line()));
            return;
        }
        var step =
                new Step(
                        before,
                        new Call.Other(entry.tid(), "late"),
                        before,
                        new Reply.Gone(),
                        List.of());
        var why = "the thread had ended already when this line was written";
        played.add(new Played(List.of(), step, new Witness.Skipped(recorded(entry), why)));
    }

    /// The entry to go back to when this step teaches something.
    private OptionalInt learn(int index, Entry entry, Step step) {
        var back = avoidClash(index, step);
        if (back.isPresent() || !entry.comparable()) return back;
        if (inherits(entry, step)) {
            var serial = Serials.answer(entry.call(), entry.reply()).orElseThrow();
            restart(past.with(new Prehistory.Session(serial, hints.described(serial))));
            return OptionalInt.of(0);
        }
        for (var pair : pairing.taught(entry, step)) {
            back = pair(index, step, pair);
            if (back.isPresent()) return back;
        }
        return setUid(index, entry, step);
    }

    /// A serial that the model drew and that the recording gives to another key is drawn anew.
    private OptionalInt avoidClash(int index, Step step) {
        var made = created(step);
        for (var i = 0; i < made.size(); i++) {
            var clash = hints.mentions(made.get(i)) && !foresight.gave(made.get(i));
            if (clash && foresight.tell(index, i, unused(step.next())))
                return OptionalInt.of(index);
        }
        return OptionalInt.empty();
    }

    private Serial unused(Kernel kernel) {
        return IntStream.iterate(0x3000_0001, i -> i + 1)
                .mapToObj(Serial::new)
                .filter(s -> !hints.mentions(s) && !foresight.gave(s) && kernel.key(s).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private OptionalInt pair(int index, Step step, Pair pair) {
        if (foresight.gave(pair.kernel()) || foresight.gave(pair.model()))
            return OptionalInt.empty();
        for (var at = index; at >= 0; at--) {
            var maker = at == index ? step : played.get(at).step;
            var ordinal = created(maker).indexOf(pair.model());
            if (ordinal < 0) continue;
            return foresight.tell(at, ordinal, pair.kernel())
                    ? OptionalInt.of(at)
                    : OptionalInt.empty();
        }
        return OptionalInt.empty();
    }

    private static List<Serial> created(Step step) {
        return step.events().stream()
                .filter(Event.Created.class::isInstance)
                .map(event -> ((Event.Created) event).key())
                .toList();
    }

    /// Whether the answer names a session keyring that was there before the recording.
    private boolean inherits(Entry entry, Step step) {
        return past.session().isEmpty() && unknowns.isInheritedSession(entry, step, foresight);
    }

    /// A refusal that the kernel did not make proves that an earlier exec raised the caller.
    private OptionalInt setUid(int index, Entry entry, Step step) {
        if (!Unknowns.provesPrivilege(entry, step)) return OptionalInt.empty();
        var exec =
                Lineage.lastExec(recording.entries().subList(0, index), entry.tid(), step.before());
        return exec.isPresent() && foresight.tellSetUid(exec.getAsInt())
                ? exec
                : OptionalInt.empty();
    }

    private Witness judge(Entry entry, Step step) {
        var recorded = recorded(entry);
        if (!entry.comparable()) {
            unknowns.skipped(entry);
            return new Witness.Skipped(recorded, entry.skip());
        }
        var difference = Comparison.difference(entry.reply(), step);
        if (difference.isEmpty()) return new Witness.Agrees(recorded);
        var excuse = unknowns.excuse(entry, step, foresight);
        return excuse.isPresent()
                ? new Witness.Skipped(recorded, excuse.get())
                : new Witness.Differs(recorded, difference.get());
    }

    private Recorded recorded(Entry entry) {
        return new Recorded(recording.source(), entry.line(), entry.text());
    }
}
