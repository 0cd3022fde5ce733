package ringside.desktop.session;

import javafx.beans.property.ReadOnlyObjectProperty;

import org.pcollections.PMap;

import ringside.call.Call;
import ringside.desktop.action.Situation;
import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.words.Words;

import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The picture beside the session's own, as something to be looked at: what is selected, pointed at
/// and moved by hand is the same in both.
///
/// Law: nothing is done in it. It is another moment or another truth, and a step performed there
/// would be a step of neither.
public final class Twin implements Sight {
    private final Session session;
    private final Live<View> view;
    private final Live<Optional<Companion>> companion;

    /// Beside what this session shows, with its present companion; it follows both.
    public Twin(Session session, Companion first) {
        this.session = session;
        view = new Live<>(first.view());
        companion = new Live<>(Optional.of(first.mirrored(session.view().get())));
        session.companion().subscribe(next -> next.ifPresent(this::follow));
        session.view().subscribe(_ -> session.companion().get().ifPresent(this::follow));
    }

    private void follow(Companion next) {
        companion.set(Optional.of(next.mirrored(session.view().get())));
        view.set(next.view());
    }

    @Override
    public ReadOnlyObjectProperty<View> view() {
        return view.shown();
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Companion>> companion() {
        return companion.shown();
    }

    @Override
    public void alone() {
        session.alone();
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Ref>> selection() {
        return session.selection();
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Ref>> pointed() {
        return session.pointed();
    }

    @Override
    public void point(Optional<Ref> ref) {
        session.point(ref);
    }

    @Override
    public ReadOnlyObjectProperty<SortedMap<Integer, String>> users() {
        return session.users();
    }

    @Override
    public ReadOnlyObjectProperty<PMap<Ref, Box>> moved() {
        return session.moved();
    }

    @Override
    public void move(Ref ref, Box place) {
        session.move(ref, place);
    }

    @Override
    public ReadOnlyObjectProperty<Shade> shade() {
        return session.shade();
    }

    @Override
    public ReadOnlyObjectProperty<Boolean> reducedMotion() {
        return session.reducedMotion();
    }

    @Override
    public ReadOnlyObjectProperty<Habits> habits() {
        return session.habits();
    }

    @Override
    public Situation situation() {
        return situation(session.selection().get());
    }

    @Override
    public Situation situation(Optional<Ref> ref) {
        var there = session.situation();
        return new Situation(there.machine(), view.get().kernel(), there.caller(), ref);
    }

    @Override
    public void select(Optional<Ref> ref) {
        session.select(ref);
    }

    @Override
    public boolean refuses() {
        session.say(Notice.info(Words.say("pair.look-only")));
        return true;
    }

    @Override
    public void perform(Call call) {
        refuses();
    }

    @Override
    public void fold(Ref ref) {
        if (session.view().get().shows(ref)) session.fold(ref);
    }

    @Override
    public <T> void make(Supplier<T> slow, Consumer<T> taken) {
        session.make(slow, taken);
    }
}
