package ringside.picture;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSet;

import ringside.call.Call;
import ringside.call.Event;
import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.words.Words;

import java.util.List;
import java.util.Optional;

/// A step as a film: one beat a cause, what goes before what comes, four seconds at most.
///
/// Law: [#at] is pure. At 0 it is the picture before, at [#duration] the picture after with ghosts
/// and marks of what is new ([#ending]). Counts only fall while things go and only rise while
/// things come; no layout happens in between, things that moved slide.
public final class Film {
    private final View before;
    private final View after;
    private final Emphasis base;
    private final Emphasis caller;
    private final int step;
    private final Change change;
    private final FilmWords words;
    private final Trail trail;
    private final Optional<Caption> way;
    private final List<Beat> beats;

    private Film(View before, View after, Call call, List<Event> events, int step, Emphasis base) {
        this.before = before;
        this.after = after;
        this.base = base;
        this.step = step;
        this.change = new Change(before, after);
        this.words = new FilmWords(before, after);
        this.trail = Trail.of(call, events, words.who(call));
        this.way = trail.card(after.topology(), events);
        this.caller = base.withCaller(process(call.task()));
        this.beats = new Script(change, words, moved()).beats(words.cause(call, events, change));
    }

    /// The film of one step. `base` is what the pictures before and after point at anyway (user
    /// names, selection); `step` is the number that ghosts tell.
    public static Film of(
            View before, View after, Call call, List<Event> events, int step, Emphasis base) {
        return new Film(before, after, call, events, step, base);
    }

    public List<Beat> beats() {
        return beats;
    }

    /// In milliseconds, at most 4,000.
    public int duration() {
        return beats.getLast().end();
    }

    /// The picture at a moment in milliseconds.
    public DisplayList at(int millis) {
        return draw(still(millis));
    }

    /// What the picture at a moment shows, for whoever draws it in another way.
    public Still still(int millis) {
        if (millis <= 0) return new Still(before, base);
        if (millis >= duration()) return new Still(after, ending());
        var beat = beats.stream().filter(it -> millis < it.end()).findFirst().orElseThrow();
        return switch (beat.kind()) {
            case CAUSE, VERDICT, COLLECT -> new Still(before, going(millis));
            case MOVE, APPEAR, GROW -> new Still(between(millis), coming(millis));
        };
    }

    /// What the step concerns: its caller, what came, went or changed, and both ends of every
    /// reference that did; nothing for a step that changed nothing.
    public PSet<Ref> touched() {
        var found = change.touched();
        return found.isEmpty() ? found : found.plusAll(caller.caller().stream().toList());
    }

    /// Where that stands.
    public Optional<Box> concern() {
        return Limelight.around(touched(), before, after);
    }

    /// What the last picture points at: the caller, ghosts, survivors, and what is new or changed.
    public Emphasis ending() {
        var fresh = base.fresh();
        for (var ref : change.appeared()) fresh = fresh.plus(ref, Words.say("picture.new"));
        for (var edge : change.gained) fresh = fresh.plus(edge.address(), "");
        for (var serial : change.changed())
            fresh = fresh.plus(new Ref.OfKey(serial), Words.say("picture.changed"));
        var captions = base.captions().plusAll(way.stream().toList());
        return caller.withGhosts(ghosts(change.layers.size(), true))
                .withFresh(fresh)
                .withChips(trail.over(kept()))
                .withCaptions(captions);
    }

    /// For people who want no motion: the picture after, at once.
    public DisplayList still() {
        return draw(new Still(after, ending()));
    }

    private static DisplayList draw(Still still) {
        var view = still.view();
        return Sketch.draw(view.topology(), view.places(), still.emphasis());
    }

    private Optional<Ref> process(int tid) {
        return before.topology()
                .kernel()
                .task(tid)
                .or(() -> after.topology().kernel().task(tid))
                .map(task -> new Ref.OfProcess(task.pid()));
    }

    private double share(Beat.Kind kind, int millis) {
        return beats.stream()
                .filter(beat -> beat.kind() == kind)
                .findFirst()
                .map(beat -> beat.share(millis))
                .orElse(1.0);
    }

    private Emphasis going(int millis) {
        var cause = share(Beat.Kind.CAUSE, millis);
        PMap<Ref, Double> opacity = HashTreePMap.empty();
        PMap<Ref, Double> drawn = HashTreePMap.empty();
        PMap<Ref, Integer> counts = Change.counts(before);
        for (var ref : change.goneProcesses()) opacity = opacity.plus(ref, 1 - 0.6 * cause);
        for (var edge : change.released()) drawn = drawn.plus(edge.address(), 1 - cause);
        if (cause >= 1) counts = Change.less(counts, Change.tally(change.released()));
        var done = collected(millis);
        for (var at = 0; at < change.layers.size() && at <= done; at++) {
            var layer = change.layers.get(at);
            var share = at < done ? 1 : running(millis);
            for (var serial : layer) opacity = opacity.plus(new Ref.OfKey(serial), 1 - share);
            var dropped = change.dropped(layer);
            for (var edge : dropped) drawn = drawn.plus(edge.address(), 1 - share);
            if (at < done) counts = Change.less(counts, Change.tally(dropped));
        }
        var result =
                caller.withMotion(new Motion(opacity, drawn, counts))
                        .withGhosts(ghosts(done, false));
        return cause < 1 ? result : verdict(result, done);
    }

    /// Doomed is what comes next; survivors say who keeps them.
    private Emphasis verdict(Emphasis emphasis, int done) {
        var next =
                done < change.layers.size()
                        ? change.layers.get(done)
                        : List.<ringside.state.Serial>of();
        var doomed = next.stream().map(Ref.OfKey::new).toList();
        return emphasis.withChips(kept()).withDoomed(doomed);
    }

    /// What lost a reference and lives on says who keeps it.
    private PMap<Ref, String> kept() {
        var chips = base.chips();
        for (var serial : change.survivors())
            chips = chips.plus(new Ref.OfKey(serial), words.kept(serial));
        return chips;
    }

    /// How many layers are destroyed at this moment.
    private int collected(int millis) {
        var over =
                (int) beats.stream().filter(Film::collects).filter(b -> b.end() <= millis).count();
        var all = (int) beats.stream().filter(Film::collects).count();
        return over == all ? change.layers.size() : over;
    }

    private double running(int millis) {
        return beats.stream()
                .filter(Film::collects)
                .filter(beat -> millis >= beat.start() && millis < beat.end())
                .findFirst()
                .map(beat -> beat.share(millis))
                .orElse(0.0);
    }

    private static boolean collects(Beat beat) {
        return beat.kind() == Beat.Kind.COLLECT;
    }

    private Emphasis coming(int millis) {
        var appear = share(Beat.Kind.APPEAR, millis);
        var grow = share(Beat.Kind.GROW, millis);
        PMap<Ref, Double> opacity = HashTreePMap.empty();
        PMap<Ref, Double> drawn = HashTreePMap.empty();
        for (var ref : change.appeared()) opacity = opacity.plus(ref, appear);
        for (var edge : change.gained) drawn = drawn.plus(edge.address(), grow);
        PMap<Ref, Integer> counts = Change.less(Change.counts(after), Change.tally(change.gained));
        return caller.withMotion(new Motion(opacity, drawn, counts))
                .withGhosts(ghosts(change.layers.size(), true));
    }

    private PMap<Ref, Ghost> ghosts(int layers, boolean processes) {
        var result = base.ghosts();
        for (var layer : change.layers.subList(0, layers)) {
            for (var serial : layer)
                result = ghost(result, new Ref.OfKey(serial), Words.say("picture.destroyed"));
            for (var edge : change.dropped(layer))
                result = ghost(result, edge.address(), Words.say("picture.gone"));
        }
        if (processes)
            for (var ref : change.goneProcesses())
                result = ghost(result, ref, Words.say("picture.ended"));
        return result;
    }

    private PMap<Ref, Ghost> ghost(PMap<Ref, Ghost> ghosts, Ref ref, String verb) {
        var box = before.places().at(ref).orElse(new Box(0, 0, 0, 0));
        var known = before.places().at(ref).isPresent() || ref instanceof Ref.OfLink;
        var word = Words.say("picture.ghost", verb, step);
        return known ? ghosts.plus(ref, new Ghost(box, before.topology().kernel(), word)) : ghosts;
    }

    private boolean moved() {
        return after.places().boxes().entrySet().stream()
                .anyMatch(
                        entry -> {
                            var was = before.places().boxes().get(entry.getKey());
                            return was != null && !was.equals(entry.getValue());
                        });
    }

    private View between(int millis) {
        var share = share(Beat.Kind.MOVE, millis);
        if (share >= 1) return after;
        PMap<Ref, Box> boxes = after.places().boxes();
        for (var entry : after.places().boxes().entrySet()) {
            var was = before.places().boxes().get(entry.getKey());
            if (was != null)
                boxes = boxes.plus(entry.getKey(), Boxes.tween(was, entry.getValue(), share));
        }
        return new View(after.topology(), after.places().withBoxes(boxes));
    }
}
