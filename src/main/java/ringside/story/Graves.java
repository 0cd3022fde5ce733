package ringside.story;

import ringside.call.Event;
import ringside.keyctl.KernelScope;
import ringside.keyctl.Misread;
import ringside.keyctl.Word;
import ringside.state.Label;

import java.util.HashMap;
import java.util.Map;

/// Who lay where: when the last key of a label was destroyed, so that a fact can speak of the dead
/// without going through the whole history for each of them.
final class Graves {
    private final Map<Label, Integer> destroyed = new HashMap<>();
    private int seen;

    /// Takes note of what died since the last time.
    void dig(Timeline timeline) {
        for (; seen < timeline.cursor(); seen++) {
            var step = timeline.moments().get(seen).step();
            for (var event : step.events())
                if (event instanceof Event.Destroyed(var key, _)) {
                    var at = seen;
                    step.before().key(key).ifPresent(it -> destroyed.put(it.label(), at));
                }
        }
    }

    /// The key that a reference names now or named last.
    int find(Timeline timeline, Map<String, Long> names, int task, Word word) throws Misread {
        var found = new KernelScope(timeline.now(), names).find(task, word.text());
        if (found.isPresent()) return found.get();
        dig(timeline);
        return KernelScope.label(word.text())
                .map(destroyed::get)
                .map(at -> timeline.moments().get(at).step().before())
                .flatMap(kernel -> new KernelScope(kernel, names).find(task, word.text()))
                .orElseThrow(
                        () ->
                                new Misread(
                                        word.column(),
                                        "expected a key; nothing was ever named "
                                                + word.text()
                                                + "."));
    }
}
