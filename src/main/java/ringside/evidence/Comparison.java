package ringside.evidence;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.call.Rule;
import ringside.rule.Step;
import ringside.state.Errno;
import ringside.state.Payload;
import ringside.state.Serial;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Compares what the kernel answered with what the model does: numbers, errors, sizes and data read
/// back.
///
/// What the kernel leaves open is free: the order of a ring that grew beyond sixteen links. What
/// strace cut is not compared.
final class Comparison {
    private Comparison() {}

    /// Why the two answers differ, as a sentence; empty when they agree.
    static Optional<String> difference(Reply kernel, Step step) {
        return difference(kernel, step.reply(), step.call(), step.rule());
    }

    /// The same for an answer that came in a later step.
    static Optional<String> difference(Reply kernel, Reply model, Call call, Optional<Rule> rule) {
        if (agree(kernel, model) || opens(kernel, model, call)) return Optional.empty();
        var why = rule.map(r -> " (" + r.name() + ": " + r.gloss() + ")").orElse("");
        return Optional.of(
                "The kernel answered %s, the model %s%s."
                        .formatted(words(kernel, call), words(model, call), why));
    }

    /// The difference of a call that the kernel answered and the model does not, as a sentence.
    static String asleep(Reply kernel, Step step) {
        return "The kernel answered %s, the model never wakes the caller."
                .formatted(words(kernel, step.call()));
    }

    /// Numbers of files are the process's own.
    private static boolean opens(Reply kernel, Reply model, Call call) {
        return call.bare() instanceof Call.OpenFile && !kernel.failed() && !model.failed();
    }

    private static boolean agree(Reply kernel, Reply model) {
        return switch (kernel) {
            case Reply.Gone _, Reply.Blocked _ -> true;
            case Reply.Failed(var errno) -> model instanceof Reply.Failed(var e) && e.equals(errno);
            case Reply.Value(var value) -> !model.failed() && model.number() == value;
            case Reply.Described(var text, var size, var copied) ->
                    model instanceof Reply.Described(var t, var s, _)
                            && s == size
                            && (!copied || t.equals(text));
            case Reply.Contents(var payload, var copied) -> contents(payload, copied, model);
            case Reply.Listing _ -> kernel.equals(model);
        };
    }

    private static boolean contents(Payload payload, boolean copied, Reply model) {
        if (model.failed() || model.number() != payload.size()) return false;
        if (!copied) return true;
        return switch (model) {
            case Reply.Contents(var held, _) -> !held.isKnown() || held.equals(payload);
            case Reply.Listing(var serials, _, var ordered) ->
                    links(Serials.links(payload), serials, ordered);
            default -> false;
        };
    }

    private static boolean links(List<Serial> kernel, List<Serial> model, boolean ordered) {
        return ordered ? kernel.equals(model) : new HashSet<>(kernel).equals(new HashSet<>(model));
    }

    /// An answer in words.
    static String words(Reply reply, Call call) {
        return switch (reply) {
            case Reply.Gone _ -> "nothing";
            case Reply.Blocked _ -> "no answer yet";
            case Reply.Failed(Errno errno) -> errno.name();
            case Reply.Value(var value) -> Long.toString(value);
            case Reply.Described(var text, var size, var copied) ->
                    copied ? "`" + text + "`" : size + " bytes";
            case Reply.Contents(var payload, var copied) ->
                    copied && ringLike(payload, call)
                            ? list(Serials.links(payload))
                            : payload.size() + " bytes";
            case Reply.Listing(var serials, _, _) -> list(serials);
        };
    }

    private static boolean ringLike(Payload payload, Call call) {
        return call.bare() instanceof Call.Read && payload.size() > 0 && payload.size() % 4 == 0;
    }

    private static String list(List<Serial> serials) {
        return serials.isEmpty() ? "an empty ring" : "the links " + serials;
    }
}
