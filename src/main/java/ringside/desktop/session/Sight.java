package ringside.desktop.session;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import ringside.call.Call;
import ringside.desktop.action.Situation;
import ringside.graph.Ref;
import ringside.inquiry.Eyes;
import ringside.layout.Box;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// What a picture of the machine shows and whom a touch of it concerns: the session itself, or
/// another moment beside it.
///
/// Law: all of it changes on the screen's thread, and a picture that follows it needs nothing else.
public interface Sight {
    ReadOnlyObjectProperty<View> view();

    ReadOnlyObjectProperty<Optional<Ref>> selection();

    /// What is pointed at somewhere else, to be found in the picture; nothing where nobody points.
    default ReadOnlyObjectProperty<Optional<Ref>> pointed() {
        return new SimpleObjectProperty<>(Optional.<Ref>empty());
    }

    /// Points at a thing without selecting it, or at nothing any more.
    default void point(Optional<Ref> ref) {}

    /// What the story calls its users, by uid.
    ReadOnlyObjectProperty<SortedMap<Integer, String>> users();

    /// What would happen, while somebody points at what would do it.
    default ReadOnlyObjectProperty<Optional<Foreseen>> foreseen() {
        return new SimpleObjectProperty<>(Optional.<Foreseen>empty());
    }

    /// Finds out what a call would do; with nothing, forgets it.
    default void foresee(Optional<Call> call) {}

    /// Finds out what the call would do that a situation suggests, and again for every moment
    /// that comes by other ways than a step, and every selection, until it is left.
    default void foresee(Function<Situation, Optional<Call>> suggestion) {}

    /// Forgets what was suggested.
    default void leave() {}

    /// The keys as chosen tasks see them: nobody, one, or two.
    default ReadOnlyObjectProperty<List<Eyes>> eyes() {
        return new SimpleObjectProperty<>(List.of());
    }

    /// Looks through the eyes of these tasks from now on.
    default void look(List<Integer> tids) {}

    /// What a person wonders about the selection.
    default ReadOnlyObjectProperty<Question> question() {
        return new SimpleObjectProperty<>(Question.NONE);
    }

    /// Wonders about the selection from now on, whatever it is.
    default void wonder(Question next) {}

    /// What is being done right now, while its moment is not shown yet.
    default ReadOnlyObjectProperty<Optional<Foreseen>> underway() {
        return new SimpleObjectProperty<>(Optional.<Foreseen>empty());
    }

    /// The picture beside this one; nothing where there is one picture only.
    default ReadOnlyObjectProperty<Optional<Companion>> companion() {
        return new SimpleObjectProperty<>(Optional.<Companion>empty());
    }

    /// One picture only from now on.
    default void alone() {}

    /// Where hands have put things: a way of looking, the same in all pictures beside each other.
    default ReadOnlyObjectProperty<PMap<Ref, Box>> moved() {
        return new SimpleObjectProperty<>(HashTreePMap.empty());
    }

    /// Puts a thing somewhere for good.
    default void move(Ref ref, Box place) {}

    ReadOnlyObjectProperty<Shade> shade();

    ReadOnlyObjectProperty<Boolean> reducedMotion();

    /// How the window behaves.
    ReadOnlyObjectProperty<Habits> habits();

    /// The machine with what is selected, for trying actions.
    Situation situation();

    /// The machine as if `ref` were selected.
    Situation situation(Optional<Ref> ref);

    void select(Optional<Ref> ref);

    void perform(Call call);

    /// Whether this picture is only looked at; if so, says why nothing can be done in it.
    default boolean refuses() {
        return false;
    }

    /// Folds what a thing belongs to, or unfolds it; a picture beside the session is not folded.
    default void fold(Ref ref) {}

    /// Makes something slow and gives it to the screen's thread; whoever has a worker lets the
    /// worker make it.
    default <T> void make(Supplier<T> slow, Consumer<T> taken) {
        taken.accept(slow.get());
    }
}
