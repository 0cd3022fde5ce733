package ringside.desktop.canvas;

import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

import ringside.desktop.session.Sight;
import ringside.desktop.session.Travel;
import ringside.desktop.session.View;
import ringside.graph.Neighbours;
import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.layout.Places;
import ringside.search.Answer;
import ringside.search.Hits;
import ringside.search.Inventory;
import ringside.search.Shelf;
import ringside.words.Words;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// What of the picture matters to whoever looks: what a search found, or the neighbours of a thing.
/// All else steps back.
///
/// Law: looking is done by the session's worker, the newest question wins, and neither the story
/// nor what is selected changes by typing.
public final class Lens implements Finder.Seeker {
    private static final Comparator<Box> READING =
            Comparator.comparingDouble(Box::y).thenComparingDouble(Box::x);

    /// An answer, its matches as a person reads the picture, and what steps back.
    private record Looked(Answer answer, List<Ref> found, List<Box> spots, PSet<Ref> others) {
        static final Looked NOT =
                new Looked(Answer.NOTHING, List.of(), List.of(), HashTreePSet.empty());
    }

    /// After all that has a place.
    private static final Box END = new Box(0, Double.MAX_VALUE, 0, 0);

    private final Sight session;
    private final Showing showing;
    private final Camera camera;
    private final Consumer<List<Box>> map;
    private final Runnable away;
    private final Finder finder = new Finder(this);
    private final Shelf shelf = new Shelf();
    private final Deque<Ref> centres = new ArrayDeque<>();
    private String text = "";
    private Hits hits = Hits.NONE;
    private Places stood = Places.EMPTY;
    private boolean searching;
    private final AtomicInteger newest = new AtomicInteger();

    /// `map` shows where everything is that was found; `away` takes the keys back to the picture.
    Lens(Sight session, Showing showing, Camera camera, Consumer<List<Box>> map, Runnable away) {
        this.session = session;
        this.showing = showing;
        this.camera = camera;
        this.map = map;
        this.away = away;
    }

    Finder finder() {
        return finder;
    }

    /// Opens the search field.
    public void search() {
        searching = true;
        finder.open();
    }

    /// Another moment is shown: the question is asked again.
    void arrive() {
        var view = session.view().get();
        var places = showing.places();
        if (view.travel() == Travel.ARRANGED)
            session.selection().get().ifPresent(ref -> keep(ref, stood, places));
        stood = places;
        centres.removeIf(ref -> !session.view().get().shows(ref));
        look(false);
    }

    /// What is selected stays on the screen where it is; what just came out of a fold is shown.
    private void keep(Ref ref, Places was, Places now) {
        now.at(now.seen(ref))
                .ifPresent(
                        is ->
                                was.at(was.seen(ref))
                                        .filter(_ -> was.hiding(ref).isEmpty())
                                        .ifPresentOrElse(
                                                old -> camera.follow(old, is),
                                                () -> camera.reveal(is)));
    }

    @Override
    public void ask(String next) {
        text = next;
        look(true);
    }

    /// Only the neighbours of what is selected matter from now on; of the same again, everything
    /// does.
    public void neighbours() {
        var centre = session.selection().get();
        if (centre.isEmpty() || centre.equals(Optional.ofNullable(centres.peek()))) {
            if (!centres.isEmpty()) centres.pop();
        } else centres.push(centre.get());
        look(false);
    }

    /// Folds or unfolds what the keys or the selection point at.
    public void fold() {
        showing.focus().or(() -> session.selection().get()).ifPresent(session::fold);
    }

    private void look(boolean go) {
        var turn = newest.incrementAndGet();
        var view = session.view().get();
        var users = session.users().get();
        if (searching)
            session.make(
                    () ->
                            turn == newest.get()
                                    ? looked(view, shelf.of(view.topology(), users))
                                    : Looked.NOT,
                    found -> {
                        if (turn == newest.get()) show(found, go);
                    });
        else near(view, turn);
    }

    private Looked looked(View view, Inventory inventory) {
        var answer = Answer.to(text, inventory);
        var places = view.places();
        var found =
                answer.found().stream()
                        .sorted(Comparator.comparing(ref -> place(places, ref), READING))
                        .toList();
        var spots = found.stream().flatMap(ref -> places.at(places.seen(ref)).stream()).distinct();
        var dims = answer.asked() && !answer.flawed();
        return new Looked(
                answer,
                found,
                spots.toList(),
                dims ? others(view, Set.copyOf(found)) : HashTreePSet.empty());
    }

    private static Box place(Places places, Ref ref) {
        return places.at(places.seen(ref)).orElse(END);
    }

    private void show(Looked looked, boolean go) {
        hits = go ? Hits.of(looked.found()) : hits.again(looked.found());
        showing.dim(looked.others());
        map.accept(looked.spots());
        tell(looked.answer());
        if (go) hits.current().ifPresentOrElse(this::visit, () -> showing.focus(Optional.empty()));
    }

    private void tell(Answer answer) {
        var where =
                hits.found().isEmpty()
                        ? ""
                        : Words.say("search.count", hits.at() + 1, hits.found().size());
        finder.tell(where, answer.sentence(), answer.flawed());
    }

    private void near(View view, int turn) {
        var centre = Optional.ofNullable(centres.peek());
        if (centre.isEmpty()) {
            showing.dim(HashTreePSet.empty());
            return;
        }
        session.make(
                () -> others(view, Neighbours.of(view.topology(), centre.get()).things()),
                others -> {
                    if (turn == newest.get()) showing.dim(others);
                });
    }

    private static PSet<Ref> others(View view, Set<Ref> lit) {
        return HashTreePSet.from(Neighbours.others(view.topology(), lit));
    }

    private void visit(Ref ref) {
        showing.focus(Optional.of(ref));
        var places = showing.places();
        places.at(places.seen(ref)).ifPresent(camera::visit);
    }

    /// Selects a thing and goes to it, and the keys with it.
    public void jump(Ref ref) {
        session.select(Optional.of(ref));
        visit(ref);
        away.run();
    }

    @Override
    public void next() {
        go(hits.next());
    }

    @Override
    public void previous() {
        go(hits.previous());
    }

    private void go(Hits next) {
        hits = next;
        next.current()
                .ifPresent(
                        ref -> {
                            session.select(Optional.of(ref));
                            visit(ref);
                            tell(Answer.NOTHING);
                        });
    }

    /// Ends the search; what one stood at stays selected.
    @Override
    public void leave() {
        searching = false;
        hits.current().ifPresent(ref -> session.select(Optional.of(ref)));
        hits = Hits.NONE;
        finder.close();
        map.accept(List.of());
        look(false);
        away.run();
    }

    /// Steps back: out of the search, then out of one neighbourhood after the other.
    ///
    /// @return whether there was something to step out of
    boolean back() {
        if (searching) leave();
        else if (centres.isEmpty()) return false;
        else {
            centres.pop();
            look(false);
        }
        return true;
    }
}
