package ringside.story;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.rule.Step;
import ringside.state.Key;
import ringside.state.Serial;

import java.util.List;
import java.util.Optional;

/// The key that the last line was about, for facts that name none: the one that it answered with,
/// else the first one that it named.
final class Subject {
    private Subject() {}

    /// [Serial#NONE] where the last line was about no key. Of a command the latest call counts that
    /// was about one.
    static Serial of(List<Moment> moments) {
        for (var at = moments.size() - 1; at >= 0; at--) {
            var key = of(moments.get(at).step());
            if (key.isPresent()) return key.get().serial();
            if (!(moments.get(at).part() instanceof Part.Of part) || part.behind() == 0) break;
        }
        return Serial.NONE;
    }

    private static Optional<Key> of(Step step) {
        if (answersKey(step.call().bare()))
            return step.reply() instanceof Reply.Value(var serial)
                    ? find(step, (int) serial)
                    : Optional.empty();
        return Operands.of(step.call()).stream()
                .filter(id -> id != 0)
                .findFirst()
                .flatMap(id -> find(step, id));
    }

    private static boolean answersKey(Call call) {
        return call instanceof Call.AddKey
                || call instanceof Call.RequestKey
                || call instanceof Call.Search
                || call instanceof Call.GetKeyringId
                || call instanceof Call.GetPersistent
                || call instanceof Call.JoinSession;
    }

    private static Optional<Key> find(Step step, int id) {
        var task = step.call().task();
        return Operands.key(step.next(), task, id).or(() -> Operands.key(step.before(), task, id));
    }
}
