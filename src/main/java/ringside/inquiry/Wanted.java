package ringside.inquiry;

import ringside.call.Call;
import ringside.call.Text;
import ringside.rule.Reach;
import ringside.rule.SearchWalk;
import ringside.rule.Step;
import ringside.state.Errno;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.KeyType;
import ringside.state.Label;
import ringside.story.Operands;

import java.util.Optional;

/// What a step looked for and how: by name through the caller's credentials or from a ring, or a
/// key with a serial, of which the kernel asks whether the caller possesses it.
///
/// `kernel` is the machine as the search saw it: rings that the call made before it failed are
/// there.
record Wanted(Kernel kernel, int task, Label label, How how, SearchWalk walk) {
    /// What kind of question it is.
    enum How {
        REQUEST,
        SEARCH,
        POSSESSION
    }

    static Optional<Wanted> of(Step step) {
        var call = step.call().bare();
        var failed = step.reply().failed();
        var kernel = failed ? step.next() : step.before();
        if (kernel.task(call.task()).isEmpty()) return Optional.empty();
        if (call instanceof Call.RequestKey it) return request(kernel, it);
        if (call instanceof Call.Search it) return search(kernel, it);
        return failed ? possession(kernel, step) : Optional.empty();
    }

    private static Optional<Wanted> request(Kernel kernel, Call.RequestKey it) {
        return label(it.type(), it.description())
                .map(
                        label ->
                                new Wanted(
                                        kernel,
                                        it.task(),
                                        label,
                                        How.REQUEST,
                                        SearchWalk.request(kernel, it.task(), label)));
    }

    private static Optional<Wanted> search(Kernel kernel, Call.Search it) {
        var root = Operands.key(kernel, it.task(), it.ring());
        return label(it.type(), it.description())
                .flatMap(label -> root.map(ring -> search(kernel, it, ring, label)));
    }

    private static Wanted search(Kernel kernel, Call.Search it, Key ring, Label label) {
        var possessed =
                it.ring() < 0
                        || kernel.task(it.task())
                                .filter(task -> Reach.of(kernel, task, ring).possessed())
                                .isPresent();
        var walk = SearchWalk.search(kernel, it.task(), ring.serial(), possessed, label);
        return new Wanted(kernel, it.task(), label, How.SEARCH, walk);
    }

    /// A key that may not be used: the first one named that the caller does not possess.
    private static Optional<Wanted> possession(Kernel kernel, Step step) {
        if (!step.refusal().filter(no -> no.errno().equals(Errno.EACCES)).isPresent())
            return Optional.empty();
        var task = kernel.task(step.call().task()).orElseThrow();
        return Operands.of(step.call()).stream()
                .filter(id -> id > 0)
                .flatMap(id -> Operands.key(kernel, task.tid(), id).stream())
                .filter(key -> !Reach.of(kernel, task, key).possessed())
                .findFirst()
                .map(
                        key ->
                                new Wanted(
                                        kernel,
                                        task.tid(),
                                        key.label(),
                                        How.POSSESSION,
                                        SearchWalk.possession(kernel, task.tid(), key)));
    }

    private static Optional<Label> label(Text type, Text description) {
        return type instanceof Text.Given(var name) && description instanceof Text.Given(var words)
                ? KeyType.named(name).map(known -> new Label(known, words))
                : Optional.empty();
    }
}
