package ringside.evidence;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.rule.Step;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Serial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds out which key of the model is which key of the recording: from answers, from the contents
/// of rings (whose order the kernel determines) and from descriptions.
final class Pairing {
    /// A serial of the model and the one that the kernel gave to the same key.
    record Pair(Serial model, Serial kernel) {}

    private final Hints hints;

    Pairing(Hints hints) {
        this.hints = hints;
    }

    /// The pairs that this answer teaches, best first; the model may have paired them already.
    List<Pair> taught(Entry entry, Step step) {
        var result = new ArrayList<Pair>();
        var kernel = Serials.answer(entry.call(), entry.reply());
        var model = Serials.answer(step.call(), step.reply());
        if (kernel.isPresent() && model.isPresent()) {
            if (isNew(entry, step, model.get())) born(result, step, model.get(), kernel.get());
            else add(result, step.next(), model.get(), kernel.get());
        }
        if (entry.reply() instanceof Reply.Contents(var payload, var copied)
                && copied
                && step.reply() instanceof Reply.Listing(var links, _, var ordered)) {
            listed(result, step.next(), Serials.links(payload), links, ordered);
        }
        for (var serial : Serials.in(entry.call())) named(result, step.before(), serial);
        return result;
    }

    /// A key that was made here and now needs no description to be known, but none may say that it
    /// is another one. Its owner may change yet.
    private static boolean isNew(Entry entry, Step step, Serial model) {
        var makes = entry.call() instanceof Call.AddKey || entry.call() instanceof Call.JoinSession;
        return makes && Played.created(step).contains(model);
    }

    private void born(List<Pair> result, Step step, Serial model, Serial kernel) {
        var label = step.next().key(model).map(Key::label);
        var described = hints.described(kernel).map(Described::label);
        if (described.isEmpty() || described.equals(label)) result.add(new Pair(model, kernel));
    }

    private void listed(
            List<Pair> result,
            Kernel state,
            List<Serial> kernel,
            List<Serial> model,
            boolean ordered) {
        if (ordered && kernel.size() == model.size()) {
            for (var i = 0; i < kernel.size(); i++) {
                var both = kernel.contains(model.get(i)) || model.contains(kernel.get(i));
                if (!both) add(result, state, model.get(i), kernel.get(i));
            }
            return;
        }
        for (var serial : kernel) {
            if (!model.contains(serial)) {
                model.stream()
                        .filter(m -> !kernel.contains(m))
                        .forEach(m -> add(result, state, m, serial));
            }
        }
    }

    /// A key that a call names and the model does not have: the oldest that fits its description.
    private void named(List<Pair> result, Kernel state, Serial serial) {
        if (state.key(serial).isPresent()) return;
        hints.described(serial).stream()
                .flatMap(d -> state.keys().values().stream().filter(d::fits))
                .sorted(Comparator.comparingInt(Key::born))
                .forEach(key -> result.add(new Pair(key.serial(), serial)));
    }

    /// A pair is possible when the description that the recording shows somewhere fits.
    private void add(List<Pair> result, Kernel state, Serial model, Serial kernel) {
        if (model.equals(kernel)) return;
        var described = hints.described(kernel);
        var key = state.key(model);
        if (described.isPresent() && key.isPresent() && !described.get().fits(key.get())) return;
        result.add(new Pair(model, kernel));
    }
}
