package ringside.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pcollections.HashTreePSet;

import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.layout.Lanes;
import ringside.layout.Places;
import ringside.rule.Model;
import ringside.story.Parsed;
import ringside.story.Shelf;
import ringside.story.Story;
import ringside.story.StoryText;
import ringside.story.Timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The large print keeps its promises in every beat of every lesson: no small word, no thin line,
/// no word outside its card.
class LargeSketchTest {
    private static final double STROKE = 1.9;
    private static final Framing WHOLE = new Framing(1, 0, 0, 1);
    private static final Framing NARROW = new Framing(1, 0, 0, 0.74);

    private static Timeline timeline(String lesson) {
        var text = Shelf.LESSON.text(lesson).orElseThrow();
        return switch (StoryText.parse(text)) {
            case Parsed.Whole(Story story) -> story.replay(Model.INSTANCE).timeline();
            case Parsed.Broken(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static List<Film> films(String lesson) {
        var timeline = timeline(lesson);
        var films = new ArrayList<Film>();
        var topology = Topology.of(timeline.start());
        var before = new View(topology, Lanes.arrange(topology, Places.EMPTY));
        for (var moment : timeline.moments()) {
            var now = Topology.of(moment.kernel());
            var after = new View(now, Lanes.arrange(now, before.places()));
            var step = moment.step();
            films.add(
                    Film.of(
                            before,
                            after,
                            step.call(),
                            step.events(),
                            films.size() + 1,
                            Emphasis.NONE));
            before = after;
        }
        return films;
    }

    private static Stream<DisplayList> frames(String lesson) {
        return films(lesson).stream()
                .flatMap(
                        film ->
                                Stream.concat(
                                                film.beats().stream().map(beat -> beat.end() - 1),
                                                Stream.of(film.duration()))
                                        .map(
                                                at ->
                                                        LargeSketch.draw(
                                                                film.still(at),
                                                                film.touched(),
                                                                WHOLE,
                                                                STROKE)));
    }

    @TestFactory
    Stream<DynamicTest> noWordIsSmallAndNoLineThin() {
        return Shelf.LESSON.names().stream()
                .map(
                        name ->
                                DynamicTest.dynamicTest(
                                        name, () -> frames(name).forEach(this::large)));
    }

    private void large(DisplayList list) {
        for (var mark : list.marks()) {
            switch (mark) {
                case Mark.Words words ->
                        assertThat(words.size())
                                .as(words.text())
                                .isGreaterThanOrEqualTo(LargeSketch.LETTER);
                case Mark.Block it -> strong(it.look());
                case Mark.Trace it -> strong(it.look());
                case Mark.Disc it -> strong(it.look());
                case Mark.Head _ -> {}
            }
        }
    }

    private static void strong(Look look) {
        if (look.line() != Ink.NONE) assertThat(look.width()).isGreaterThanOrEqualTo(STROKE);
    }

    @Test
    void wordsStayOnTheirCards() {
        wordsStayOnTheirCards(WHOLE);
        wordsStayOnTheirCards(NARROW);
    }

    private static void wordsStayOnTheirCards(Framing framing) {
        var squeeze = new Squeeze(framing.narrow());
        for (var film : films("06-login-logout")) {
            var still = film.still(film.duration());
            var list = LargeSketch.draw(still, film.touched(), framing, STROKE);
            for (var ref : still.view().places().boxes().keySet()) {
                var box = squeeze.box(still.view().places().at(ref).orElseThrow());
                for (var mark : list.of(ref))
                    if (mark instanceof Mark.Words words && words.anchor() == Anchor.START)
                        assertThat(words.left() + words.width())
                                .as(words.text())
                                .isLessThanOrEqualTo(box.right());
            }
        }
    }

    @Test
    void theNumberOfLinksDoesNotTouchTheName() {
        for (var framing : List.of(WHOLE, NARROW))
            for (var film : films("06-login-logout")) {
                var list =
                        LargeSketch.draw(
                                film.still(film.duration()), film.touched(), framing, STROKE);
                for (var mark : list.marks())
                    if (mark instanceof Mark.Disc disc && disc.look().fill() == Ink.BADGE)
                        apart(disc, list.of(disc.ref().orElseThrow()));
            }
    }

    private static void apart(Mark.Disc disc, List<Mark> card) {
        for (var mark : card)
            if (mark instanceof Mark.Words words && words.anchor() == Anchor.START) {
                var right = words.left() + words.width();
                var top = words.baseline() - 0.73 * words.size();
                var across = disc.x() - Math.clamp(disc.x(), words.left(), right);
                var down = disc.y() - Math.clamp(disc.y(), top, words.baseline());
                assertThat(Math.hypot(across, down))
                        .as(words.text())
                        .isGreaterThan(disc.radius() + disc.look().width() / 2 + 1);
            }
    }

    /// What stands on the card of the key of a name, on a narrow slide after the third step.
    private static List<String> narrowly(String name) {
        var timeline = timeline("06-login-logout");
        var topology = Topology.of(timeline.moments().get(3).kernel());
        var view = new View(topology, Lanes.arrange(topology, Places.EMPTY));
        var still = new Still(view, Emphasis.NONE);
        var key =
                topology.kernel().keys().values().stream()
                        .filter(it -> it.description().equals(name))
                        .findFirst()
                        .orElseThrow();
        return LargeSketch.draw(still, HashTreePSet.empty(), NARROW, STROKE)
                .of(new Ref.OfKey(key.serial()))
                .stream()
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).text())
                .toList();
    }

    @Test
    void aRegisterWhoseNameFindsNoRoomIsCalledByItsRings() {
        assertThat(narrowly(".user_reg")).containsExactly("u");
    }

    @Test
    void aNameWithoutRoomKeepsTheUidAtItsEnd() {
        assertThat(narrowly("_uid_ses.1000")).anyMatch(word -> word.matches("_uid_?…1000"));
    }

    @Test
    void whatTheStepDoesNotTouchStepsBack() {
        var revoked = films("06-login-logout").get(10);
        var list =
                LargeSketch.draw(
                        revoked.still(revoked.duration()), revoked.touched(), WHOLE, STROKE);
        var touched = revoked.touched();
        var seen = new ArrayList<Ref>();
        for (var mark : list.marks())
            if (mark instanceof Mark.Words words && words.ref().isPresent()) {
                var ref = words.ref().get();
                if (!(ref instanceof Ref.OfKey) && !(ref instanceof Ref.OfProcess)) continue;
                seen.add(ref);
                if (touched.contains(ref)) assertThat(words.tag().opacity()).isGreaterThan(0.7);
                else assertThat(words.tag().opacity()).isEqualTo(LargeSketch.DIM);
            }
        assertThat(seen).anyMatch(touched::contains).anyMatch(ref -> !touched.contains(ref));
    }

    @Test
    void aStepThatChangesNothingDimsNothing() {
        var refused = films("06-login-logout").get(11);
        assertThat(refused.touched()).isEqualTo(HashTreePSet.empty());
        var list =
                LargeSketch.draw(
                        refused.still(refused.duration()), refused.touched(), WHOLE, STROKE);
        assertThat(list.marks())
                .filteredOn(Mark.Words.class::isInstance)
                .allMatch(mark -> mark.tag().opacity() == 1);
    }
}
