package ringside.evidence;

import ringside.call.Event;
import ringside.call.Reply;
import ringside.evidence.Pairing.Pair;
import ringside.rule.Step;
import ringside.state.Cred;
import ringside.state.Kernel;
import ringside.state.Owner;
import ringside.state.Serial;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Draws from each performed entry what it proves about the recording: serials of keys, rings and
/// keys that were there before, set-uid programs.
final class Lessons {
    private static final int FREE_SERIALS = 0x3000_0001;

    private final Recording recording;
    private final Hints hints;
    private final Survey survey;
    private final Pairing pairing;
    private final Foresight foresight;
    private final Unknowns unknowns;

    Lessons(Recording recording, Hints hints, Foresight foresight, Unknowns unknowns) {
        this.recording = recording;
        this.hints = hints;
        this.survey = new Survey(recording, hints);
        this.pairing = new Pairing(hints);
        this.foresight = foresight;
        this.unknowns = unknowns;
    }

    /// What is to be learnt from `now`, which follows what was `played`.
    Lesson of(int index, Entry entry, Played now, List<Played> played, Prehistory past) {
        var step = now.step();
        var back = avoidClash(index, step);
        if (back.isEmpty()) back = woken(index, now, played);
        if (back.isEmpty()) back = helped(index, step, played);
        if (back.isPresent() || !entry.comparable()) return lesson(back);
        if (past.session().isEmpty() && unknowns.isInheritedSession(entry, step, foresight)) {
            var serial = Serials.answer(entry.call(), entry.reply()).orElseThrow();
            return new Lesson.Restart(
                    past.with(new Prehistory.Session(serial, hints.described(serial))));
        }
        for (var pair : pairing.taught(entry, step)) {
            back = pair(index, step, pair, played);
            if (back.isPresent()) return lesson(back);
            var named = named(step, pair, played, past.estate());
            if (named.isPresent()) return new Lesson.Restart(past.with(named.get()));
        }
        var session = past.session().map(Prehistory.Session::serial);
        var estate = survey.explain(entry, step, past.estate(), session);
        if (estate.isPresent()) return new Lesson.Restart(past.with(estate.get()));
        return lesson(setUid(index, entry, step));
    }

    private static Lesson lesson(OptionalInt back) {
        return back.isPresent() ? new Lesson.Back(back.getAsInt()) : Lesson.NOTHING;
    }

    /// A serial that the model drew and that the recording gives to another key is drawn anew.
    private OptionalInt avoidClash(int index, Step step) {
        var made = Played.created(step);
        for (var i = 0; i < made.size(); i++) {
            var clash = hints.mentions(made.get(i)) && !foresight.gave(made.get(i));
            if (clash && foresight.tell(index, i, unused(step.next())))
                return OptionalInt.of(index);
        }
        return OptionalInt.empty();
    }

    private Serial unused(Kernel kernel) {
        return IntStream.iterate(FREE_SERIALS, i -> i + 1)
                .mapToObj(Serial::new)
                .filter(s -> !hints.mentions(s) && !foresight.gave(s) && kernel.key(s).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /// The answer that a sleeping call got in the end, as evidence for the serial of its key.
    private OptionalInt woken(int index, Played now, List<Played> played) {
        for (var woken : now.woken()) {
            var sleeper = sleeper(played, recording.entries(), woken.task());
            if (sleeper.isEmpty()) continue;
            var entry = recording.entries().get(sleeper.getAsInt());
            var kernel = Serials.answer(entry.call(), entry.reply());
            var model = Serials.answer(entry.call(), woken.reply());
            if (kernel.isEmpty() || model.isEmpty() || kernel.equals(model)) continue;
            var back = pair(index, now.step(), new Pair(model.get(), kernel.get()), played);
            if (back.isPresent()) return back;
        }
        return OptionalInt.empty();
    }

    /// The key that an upcall is to make and the requester's rings, which the kernel tells its
    /// helper by serial.
    private OptionalInt helped(int index, Step step, List<Played> played) {
        for (var event : step.events()) {
            if (!(event instanceof Event.HelperStarted(var task, var pid, var key, _, _))) continue;
            var told = hints.summons(pid);
            if (told.isEmpty()) return OptionalInt.empty();
            for (var pair : pairs(told.get(), key, step.before().task(task).orElseThrow().cred())) {
                var back = pair(index, step, pair, played);
                if (back.isPresent()) return back;
            }
        }
        return OptionalInt.empty();
    }

    private static List<Pair> pairs(Summons told, Serial key, Cred requester) {
        return Stream.of(
                        new Pair(key, new Serial(told.key())),
                        new Pair(requester.thread(), told.thread()),
                        new Pair(requester.process(), told.process()),
                        new Pair(requester.session(), told.session()))
                .filter(pair -> pair.model().isSome() && pair.kernel().isSome())
                .filter(pair -> !pair.model().equals(pair.kernel()))
                .toList();
    }

    private OptionalInt pair(int index, Step step, Pair pair, List<Played> played) {
        if (foresight.gave(pair.kernel()) || foresight.gave(pair.model()))
            return OptionalInt.empty();
        for (var at = index; at >= 0; at--) {
            var maker = at == index ? step : played.get(at).step();
            var ordinal = Played.created(maker).indexOf(pair.model());
            if (ordinal < 0) continue;
            return foresight.tell(at, ordinal, pair.kernel())
                    ? OptionalInt.of(at)
                    : OptionalInt.empty();
        }
        return OptionalInt.empty();
    }

    /// The serial of a ring that was there before, by the name under which it stands.
    private Optional<Estate> named(Step step, Pair pair, List<Played> played, Estate estate) {
        var key = step.next().key(pair.model());
        if (estate.isEmpty() || key.filter(k -> Standing.is(k.label())).isEmpty())
            return Optional.empty();
        var label = key.get().label();
        var known = estate.names().containsKey(label) || hints.mentions(pair.model());
        var made = played.stream().anyMatch(p -> Played.created(p.step()).contains(pair.model()));
        return known || made || Played.created(step).contains(pair.model())
                ? Optional.empty()
                : Optional.of(estate.withName(label, pair.kernel()));
    }

    /// A refusal that the kernel did not make proves that an earlier exec raised the caller.
    private OptionalInt setUid(int index, Entry entry, Step step) {
        if (!Unknowns.provesPrivilege(entry, step)) return OptionalInt.empty();
        var exec = lastExec(index, entry.tid(), step.before());
        return exec.isPresent() && foresight.tellOwner(exec.getAsInt(), new Owner(0, -1))
                ? exec
                : OptionalInt.empty();
    }

    private OptionalInt lastExec(int index, int tid, Kernel kernel) {
        return Lineage.lastExec(recording.entries().subList(0, index), tid, kernel);
    }

    /// The entry of the call in which a thread sleeps, or slept until just now.
    static OptionalInt sleeper(List<Played> played, List<Entry> entries, int task) {
        for (var i = played.size() - 1; i >= 0; i--) {
            if (entries.get(i).tid() != task) continue;
            return played.get(i).step().reply() instanceof Reply.Blocked
                    ? OptionalInt.of(i)
                    : OptionalInt.empty();
        }
        return OptionalInt.empty();
    }
}
