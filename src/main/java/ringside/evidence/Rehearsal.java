package ringside.evidence;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.rule.Machine;
import ringside.rule.Step;
import ringside.state.Kernel;
import ringside.story.Lines;
import ringside.story.Moment;
import ringside.story.Recorded;
import ringside.story.Timeline;
import ringside.story.Witness;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Performs a recording again and again until nothing is left to learn from it.
///
/// Whenever an answer shows which serial the kernel had given to a key, the rehearsal goes back to
/// the step that made the key and plays on from there with the serial foretold. Going back costs
/// nothing, since every kernel is a value; a budget bounds what hostile input can cost.
final class Rehearsal {
    private final Recording recording;
    private final Machine machine;
    private final Hints hints;
    private final Foresight foresight = new Foresight();
    private final Unknowns unknowns;
    private final Lessons lessons;
    private final List<Played> played = new ArrayList<>();
    private Prehistory past;
    private Kernel start;
    private long budget;

    Rehearsal(Recording recording, Machine machine, Hints hints, Supposition supposed) {
        this.recording = recording;
        this.machine = machine;
        this.hints = hints;
        this.unknowns = new Unknowns(recording, hints);
        this.lessons = new Lessons(recording, hints, foresight, unknowns);
        this.past = Prehistory.of(recording.entries().getFirst().tid(), supposed.starter());
        this.start = past.start(machine, hints);
        this.budget = 40L * recording.entries().size() + 10_000;
        supposed.programs().forEach(foresight::tellOwner);
    }

    Replay run() {
        while (played.size() < recording.entries().size()) perform(played.size());
        var moments = new ArrayList<Moment>();
        for (var one : played) {
            one.before().forEach(step -> moments.add(Moment.of(step)));
            moments.add(new Moment(Lines.print(one.step().call()), one.step(), one.witness()));
        }
        return new Replay(recording, Timeline.of(start, moments), assumptions());
    }

    private List<String> assumptions() {
        var result = new ArrayList<>(recording.notes());
        result.addAll(past.assumptions());
        foresight.owners().forEach((entry, owner) -> result.add(setId(entry, owner)));
        return result;
    }

    private String setId(int entry, ringside.state.Owner owner) {
        var kind =
                owner.gid() == -1
                        ? "set-uid " + name(owner.uid())
                        : "set-uid %s and set-gid %d".formatted(name(owner.uid()), owner.gid());
        return "The program of line %d is taken to be %s, because of what it was allowed to do later."
                .formatted(recording.entries().get(entry).line(), kind);
    }

    private static String name(int uid) {
        return uid == 0 ? "root" : String.valueOf(uid);
    }

    private void perform(int index) {
        var entry = recording.entries().get(index);
        var before = index == 0 ? start : played.getLast().step().next();
        if (before.task(entry.tid()).isEmpty()) {
            strange(entry, before);
            return;
        }
        var early = new ArrayList<>(Clock.pause(recording, index, before, machine));
        var now = last(early, before);
        if (now.sleeps(entry.tid()))
            early.addAll(Understudy.wake(now, entry.tid(), told(entry.tid()), machine));
        early.addAll(files().beforeExec(entry.call(), last(early, before), machine));
        now = last(early, before);
        var known = files().known(Places.known(entry.call(), now), now);
        var call = foresight.call(index, known);
        var step = machine.step(now, call);
        foresight.made(index, Played.created(step));
        learn(index, entry, new Played(early, step, Witness.NONE));
    }

    private Descriptors files() {
        return new Descriptors(recording.entries(), played);
    }

    private static Kernel last(List<Step> steps, Kernel otherwise) {
        return steps.isEmpty() ? otherwise : steps.getLast().next();
    }

    private void learn(int index, Entry entry, Played now) {
        var lesson = budget-- > 0 ? lessons.of(index, entry, now, played, past) : Lesson.NOTHING;
        switch (lesson) {
            case Lesson.Nothing _ -> accept(entry, now);
            case Lesson.Back(var to) -> rewind(to);
            case Lesson.Restart(var other) -> restart(other);
        }
    }

    /// The steps of an entry may end the sleep of its own caller, whose call is then the last.
    private void accept(Entry entry, Played now) {
        for (var woken : now.woken()) {
            var sleeper = sleeper(woken.task());
            if (sleeper.isPresent()) answer(sleeper.getAsInt(), woken);
        }
        played.add(now.judged(judge(entry, now.step())));
        unknowns.destroyed(entry, now.step());
    }

    /// The entry of the call in which a thread sleeps, or slept until this very step.
    private OptionalInt sleeper(int task) {
        return Lessons.sleeper(played, recording.entries(), task);
    }

    /// What a sleeping call was answered in the end.
    private Reply told(int task) {
        var at = sleeper(task);
        return at.isPresent() ? recording.entries().get(at.getAsInt()).reply() : new Reply.Gone();
    }

    private void answer(int index, ringside.call.Event.Returned woken) {
        var entry = recording.entries().get(index);
        if (!entry.comparable()) return;
        var call = played.get(index).step().call();
        var difference =
                Comparison.difference(
                        entry.reply(), woken.reply(), call, java.util.Optional.of(woken.rule()));
        var witness =
                difference.isPresent()
                        ? new Witness.Differs(recorded(entry), difference.get())
                        : new Witness.Agrees(recorded(entry));
        played.set(index, played.get(index).judged(witness));
    }

    private void rewind(int index) {
        while (played.size() > index) played.removeLast();
    }

    private void restart(Prehistory other) {
        past = other;
        start = past.start(machine, hints);
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
        var late = new Call.Other(entry.tid(), "late");
        var step = new Step(before, late, before, new Reply.Gone(), List.of());
        var why = "the thread had ended already when this line was written";
        played.add(new Played(List.of(), step, new Witness.Skipped(recorded(entry), why)));
    }

    private Witness judge(Entry entry, Step step) {
        var recorded = recorded(entry);
        var unsayable = unknowns.unsayable(entry, step);
        if (unsayable.isPresent()) {
            unknowns.skipped(entry);
            return new Witness.Skipped(recorded, unsayable.get());
        }
        if (step.reply() instanceof Reply.Blocked) {
            return new Witness.Differs(recorded, Comparison.asleep(entry.reply(), step));
        }
        var difference =
                unknowns.difference(entry, step)
                        .or(() -> files().difference(entry, step))
                        .or(() -> KeyFiles.difference(entry, step));
        if (difference.isEmpty()) return new Witness.Agrees(recorded);
        var excuse = unknowns.excuse(entry, step, foresight);
        return excuse.isPresent()
                ? new Witness.Skipped(recorded, excuse.get())
                : new Witness.Differs(recorded, difference.get());
    }

    private Recorded recorded(Entry entry) {
        var place = recording.place(entry.line());
        return new Recorded(place.source(), place.line(), entry.text());
    }
}
