package ringside.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.layout.Lanes;
import ringside.state.Serial;
import ringside.state.Slot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The laws of films, for an exit, its mirror image, and a destruction that is deep.
class FilmTest {
    private static final Ref BUILD = new Ref.OfKey(new Serial(Stages.BUILD));
    private final View full = view(Stages.registered());
    private final View less =
            later(full, Topology.of(Stages.without(full.topology().kernel(), 1003, Stages.BUILD)));

    private static View view(Stage stage) {
        return new View(stage.topology(), stage.places());
    }

    private static View later(View before, Topology topology) {
        return new View(topology, Lanes.arrange(topology, before.places()));
    }

    private Film exit() {
        return Film.of(full, less, new Call.ExitProcess(1003, 0), List.of(), 7, Emphasis.NONE);
    }

    @Test
    void beginsWithThePictureBefore() {
        assertThat(exit().at(0))
                .isEqualTo(Sketch.draw(full.topology(), full.places(), Emphasis.NONE));
    }

    @Test
    void endsWithThePictureAfterAndGhosts() {
        var film = exit();
        assertThat(film.at(film.duration()))
                .isEqualTo(Sketch.draw(less.topology(), less.places(), film.ending()))
                .isEqualTo(film.still());
        assertThat(film.ending().ghosts()).containsKeys(BUILD, new Ref.OfProcess(1003));
        assertThat(film.still().texts()).contains("destroyed in step 7", "ended in step 7");
    }

    @Test
    void beatsFollowEachOtherWithACaptionEach() {
        var film = exit();
        assertThat(film.beats())
                .extracting(Beat::kind)
                .containsExactly(Beat.Kind.CAUSE, Beat.Kind.VERDICT, Beat.Kind.COLLECT);
        assertThat(film.beats())
                .extracting(Beat::caption)
                .containsExactly(
                        "1003 make ends", "build has no reference left", "build is destroyed");
    }

    @Test
    void creationMirrorsIt() {
        var film =
                Film.of(
                        less,
                        later(less, full.topology()),
                        new Call.Fork(1000, Birth.FORK, 1003, false),
                        List.of(),
                        8,
                        Emphasis.NONE);
        assertThat(film.beats()).extracting(Beat::kind).contains(Beat.Kind.APPEAR, Beat.Kind.GROW);
        assertThat(film.beats()).isSortedAccordingTo(Comparator.comparing(Beat::kind));
        assertThat(film.ending().fresh()).containsEntry(BUILD, "new");
        assertThat(film.ending().caller()).contains(new Ref.OfProcess(1000));
    }

    @Test
    void countsOnlyFallWhileThingsGo() {
        var film = exit();
        var counts = new ArrayList<Integer>();
        for (var time = 0; time < film.duration(); time += 50)
            film.at(time).of(BUILD).stream()
                    .filter(Mark.Words.class::isInstance)
                    .map(mark -> ((Mark.Words) mark).text())
                    .filter(text -> text.contains("refs "))
                    .map(text -> Integer.valueOf(text.replaceAll(".*refs ", "")))
                    .forEach(counts::add);
        assertThat(counts).isSortedAccordingTo(Comparator.reverseOrder()).contains(1, 0);
    }

    @Test
    void aDeepDestructionStaysWithinFourSeconds() {
        var stage = Stages.boot().process(2, 1, "deep", 0);
        for (var at = 0; at < 60; at++) stage.ring(1000 + at, "ring " + at, 0);
        for (var at = 1; at < 60; at++) stage.link(999 + at, 1000 + at);
        var before = view(stage.slot(2, Slot.SESSION, 1000));
        var after = later(before, Stages.boot().topology());
        var film = Film.of(before, after, new Call.ExitProcess(2, 0), List.of(), 3, Emphasis.NONE);
        assertThat(film.duration()).isLessThanOrEqualTo(4000);
        assertThat(film.beats().getLast().caption()).endsWith(", and 51 more");
        assertThat(film.ending().ghosts()).containsKey(new Ref.OfKey(new Serial(1059)));
    }

    @Test
    void survivorsSayWhoKeepsThem() {
        var before = view(Stages.registered());
        var gone = before.topology().kernel();
        var after = later(before, Topology.of(Stages.without(gone, 1002, Stages.BUILD)));
        var film =
                Film.of(before, after, new Call.ExitProcess(1002, 0), List.of(), 4, Emphasis.NONE);
        var verdict = film.beats().get(1);
        assertThat(film.at(verdict.start() + 10).texts())
                .anyMatch(text -> text.startsWith("kept by 3: "));
    }
}
