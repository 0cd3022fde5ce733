package ringside.desktop.session;

import org.pcollections.PVector;

import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.inquiry.Unlike;
import ringside.inquiry.Unlikes;
import ringside.layout.Box;
import ringside.layout.Folding;
import ringside.layout.Lanes;
import ringside.layout.Places;
import ringside.rule.Machine;
import ringside.state.Semantics;
import ringside.story.Counterpart;
import ringside.story.Moment;
import ringside.story.Parting;
import ringside.story.Timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Makes the picture beside the one that is shown, in the back room of a session.
///
/// Law: its places begin with those of the shown one, so that the eye finds equal things at equal
/// places. Used by one thread at a time.
final class Pairing {
    private static final Comparator<Box> READING =
            Comparator.comparingDouble(Box::y).thenComparingDouble(Box::x);

    /// After all that has a place.
    private static final Box END = new Box(0, Double.MAX_VALUE, 0, 0);

    /// Where two truths part in a line, found out once for the line.
    private record Parted(PVector<Moment> line, Semantics semantics, Optional<Parting> parting) {}

    private final Machine machine;
    private Optional<Comparison> chosen = Optional.empty();
    private Optional<Counterpart> counterpart = Optional.empty();
    private Optional<Parted> parted = Optional.empty();

    Pairing(Machine machine) {
        this.machine = machine;
    }

    /// What is beside from now on, or nothing.
    void choose(Optional<Comparison> next) {
        chosen = next;
        counterpart = Optional.empty();
        parted = Optional.empty();
    }

    Optional<Comparison> chosen() {
        return chosen;
    }

    /// The companion of a view.
    Optional<Companion> of(View shown, Folding folding) {
        return chosen.map(what -> companion(what, shown, folding));
    }

    private Companion companion(Comparison what, View shown, Folding folding) {
        var here = shown.timeline();
        return switch (what) {
            case Comparison.Moment moment ->
                    beside(
                            moment,
                            shown,
                            moment.timeline(),
                            folding,
                            Optional.empty(),
                            moment.step() < here.cursor());
            case Comparison.Truths truths -> {
                var other = other(here);
                var linux = other.start().semantics().equals(Semantics.LINUX);
                yield beside(
                        truths,
                        shown,
                        other,
                        folding,
                        linux ? parting(other, here) : parting(here, other),
                        linux);
            }
        };
    }

    /// The same calls by the other semantics.
    private Timeline other(Timeline here) {
        var wanted =
                here.start().semantics().equals(Semantics.LINUX)
                        ? Semantics.MAN_PAGES
                        : Semantics.LINUX;
        var made =
                counterpart
                        .filter(it -> it.semantics().equals(wanted))
                        .orElseGet(() -> new Counterpart(wanted, machine));
        counterpart = Optional.of(made);
        return made.of(here);
    }

    @SuppressWarnings("ReferenceEquality")
    private Optional<Parting> parting(Timeline linux, Timeline pages) {
        var known =
                parted.filter(it -> it.line() == linux.moments())
                        .filter(it -> it.semantics().equals(pages.start().semantics()));
        var now =
                known.orElseGet(
                        () ->
                                new Parted(
                                        linux.moments(),
                                        pages.start().semantics(),
                                        Parting.of(linux, pages, machine)));
        parted = Optional.of(now);
        return now.parting();
    }

    private static Companion beside(
            Comparison what,
            View shown,
            Timeline other,
            Folding folding,
            Optional<Parting> parting,
            boolean leads) {
        var topology = Topology.of(other.now());
        var places = Lanes.arrange(topology, shown.places(), folding);
        var view =
                new View(other, topology, topology, places, Travel.JUMP, Optional.empty(), false);
        var unlikes = read(Unlikes.between(shown.topology(), topology), shown.places(), places);
        return new Companion(what, view, unlikes, parting, leads);
    }

    /// As a person reads the two pictures laid over each other; what users are charged comes last.
    private static List<Unlike> read(List<Unlike> unlikes, Places here, Places there) {
        return unlikes.stream()
                .sorted(
                        Comparator.comparing((Unlike it) -> it.ref() instanceof Ref.OfUser)
                                .thenComparing(it -> spot(it.ref(), here, there), READING))
                .toList();
    }

    /// Where a difference is to be seen; a link at what it holds.
    static Box spot(Ref ref, Places here, Places there) {
        var thing = ref instanceof Ref.OfLink(_, var key) ? new Ref.OfKey(key) : ref;
        return here.at(here.seen(thing)).or(() -> there.at(there.seen(thing))).orElse(END);
    }
}
