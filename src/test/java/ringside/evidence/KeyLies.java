package ringside.evidence;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.call.Text;
import ringside.rule.Model;
import ringside.rule.Step;
import ringside.state.Errno;
import ringside.state.Key;
import ringside.state.Serial;
import ringside.story.Witness;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// Goes through a recording and thinks up lies about which key there is, for answers that agree
/// with the model.
final class KeyLies {
    /// When nobody can doubt any more that a key without references is gone, in microseconds.
    private static final long GONE = 1_500_000;

    private record Lost(Key key, long micros) {}

    private final Map<Integer, Step> steps = new HashMap<>();
    private final Set<Serial> told = new LinkedHashSet<>();
    private final Map<Serial, Lost> lost = new LinkedHashMap<>();
    private final Map<Serial, Integer> describing = new HashMap<>();

    private KeyLies(Recording recording) {
        for (var moment : Replay.of(recording, Model.INSTANCE).timeline().moments())
            if (moment.witness() instanceof Witness.Agrees(var seen))
                steps.put(seen.line(), moment.step());
        for (var entry : recording.entries())
            if (entry.call() instanceof Call.Describe(_, var key, _) && !entry.reply().failed())
                describing.merge(new Serial(key), 1, Integer::sum);
    }

    /// Tells each lie: the entry, and kind and words of the answers that it did not get.
    static void of(Recording recording, BiConsumer<Entry, Map<String, String>> teller) {
        var lies = new KeyLies(recording);
        for (var entry : recording.entries()) {
            var step = lies.steps.get(entry.line());
            if (step != null) teller.accept(entry, lies.about(entry, step));
            lies.remember(entry, step);
        }
    }

    private void remember(Entry entry, @org.jspecify.annotations.Nullable Step step) {
        told.addAll(Serials.in(entry.call()));
        Serials.answer(entry.call(), entry.reply()).ifPresent(told::add);
        if (step == null) return;
        for (var event : step.events())
            if (event instanceof Event.Destroyed(var serial, _))
                step.before()
                        .key(serial)
                        .ifPresent(key -> lost.put(serial, new Lost(key, entry.micros())));
    }

    private Map<String, String> about(Entry entry, Step step) {
        var lies = new TreeMap<String, String>();
        var name = Alphabet.name(entry.call());
        Serials.answer(entry.call(), entry.reply())
                .ifPresent(
                        answer -> {
                            living(answer, step)
                                    .ifPresent(it -> lies.put(name + " another key", "" + it));
                            dead(entry, step)
                                    .ifPresent(it -> lies.put(name + " a lost key", "" + it));
                        });
        var nokey = entry.reply().equals(new Reply.Failed(Errno.ENOKEY));
        if (!nokey && isAlive(entry, step)) lies.put(name + " denied", "-1 ENOKEY (altered)");
        if (nokey && isGone(entry)) {
            lies.put(name + " refused", "-1 EACCES (altered)");
            lies.put(name + " revived", found(entry));
        }
        return lies;
    }

    private static String found(Entry entry) {
        return Serials.answeredBy(entry.call())
                ? "" + Serials.in(entry.call()).getFirst().value()
                : "0";
    }

    private Optional<Integer> living(Serial answer, Step step) {
        return told.stream()
                .filter(it -> !it.equals(answer) && step.before().key(it).isPresent())
                .map(Serial::value)
                .findFirst();
    }

    /// A key that is gone, and whose name is not what the call looks for.
    private Optional<Integer> dead(Entry entry, Step step) {
        return lost.entrySet().stream()
                .filter(it -> told.contains(it.getKey()))
                .filter(it -> step.before().key(it.getKey()).isEmpty())
                .filter(it -> !asked(entry.call(), it.getValue().key()))
                .map(it -> it.getKey().value())
                .findFirst();
    }

    private static boolean asked(Call call, Key key) {
        return call.toString().contains(Text.of(key.description()).toString());
    }

    /// Whether the call names living keys, of which other lines tell too.
    private boolean isAlive(Entry entry, Step step) {
        var named = Serials.in(entry.call());
        return !named.isEmpty()
                && named.stream().allMatch(it -> step.before().key(it).isPresent())
                && named.stream().allMatch(it -> isKnown(entry, it));
    }

    private boolean isKnown(Entry entry, Serial key) {
        var own = entry.call() instanceof Call.Describe ? 1 : 0;
        return describing.getOrDefault(key, 0) > own
                || steps.values().stream().anyMatch(s -> made(s, key));
    }

    private static boolean made(Step step, Serial key) {
        return Played.created(step).contains(key);
    }

    private boolean isGone(Entry entry) {
        return Serials.in(entry.call()).stream()
                .anyMatch(
                        it ->
                                lost.containsKey(it)
                                        && entry.micros() - lost.get(it).micros() > GONE);
    }
}
