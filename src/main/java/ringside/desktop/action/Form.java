package ringside.desktop.action;

import ringside.call.Call;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// What an action still has to know, and the call that follows from the answers.
///
/// A form without questions is performed at once. Law: `call` is asked only for answers without a
/// `problem`.
public record Form(String title, List<Ask> asks, Check check, Function<List<String>, Call> make)
        implements Offer {
    /// Judges answers that are fine one by one but do not fit together.
    @FunctionalInterface
    public interface Check {
        Optional<String> problem(List<String> words);
    }

    public Form {
        asks = List.copyOf(asks);
    }

    /// A form whose answers are independent of each other.
    static Form of(String title, List<Ask> asks, Function<List<String>, Call> make) {
        return new Form(title, asks, _ -> Optional.empty(), make);
    }

    /// An action that needs to know nothing more.
    static Form at(String title, Call call) {
        return of(title, List.of(), _ -> call);
    }

    /// Lists what can be picked, so that nothing slow is left when the form opens.
    void prepare() {
        asks.forEach(ask -> Lazily.look(ask.picks()));
    }

    public boolean immediate() {
        return asks.isEmpty();
    }

    /// The answers with which the form opens.
    public List<String> initial() {
        return asks.stream().map(Ask::initial).toList();
    }

    /// The first thing that is wrong, in one sentence.
    public Optional<String> problem(List<String> words) {
        return IntStream.range(0, asks.size())
                .mapToObj(i -> asks.get(i).problem(words.get(i)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> check.problem(words));
    }

    public Call call(List<String> words) {
        return make.apply(words);
    }

    /// The call with the answers of the opening form, when they make sense.
    public Optional<Call> suggestion() {
        return problem(initial()).isPresent() ? Optional.empty() : Optional.of(call(initial()));
    }
}
