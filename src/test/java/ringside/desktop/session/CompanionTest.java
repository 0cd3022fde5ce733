package ringside.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ringside.graph.Ref;
import ringside.graph.Standing;
import ringside.inquiry.Unlike;
import ringside.law.Lawful;
import ringside.rule.Model;
import ringside.state.Divergence;
import ringside.state.Semantics;
import ringside.story.Lesson;

import java.util.Optional;

/// The picture beside the one that is shown, without a window.
class CompanionTest {
    private final Session session =
            new Session(new Lawful(Model.INSTANCE), Runnable::run, Runnable::run);

    private void open(String lesson) {
        session.openText(lesson + ".md", Lesson.text(lesson).orElseThrow());
        session.tuition().attend(false);
    }

    private Companion companion() {
        return session.companion().get().orElseThrow();
    }

    private View view() {
        return session.view().get();
    }

    @Test
    void anotherMomentStaysWhileTheStoryGoesOn() {
        open("02-fork");
        session.to(5);
        assertThat(session.companion().get()).isEmpty();
        session.compare(3);
        assertThat(companion().view().timeline().cursor()).isEqualTo(3);
        assertThat(companion().leads()).isTrue();
        assertThat(companion().unlikes()).isNotEmpty();
        session.first();
        assertThat(companion().view().timeline().cursor()).isEqualTo(3);
        assertThat(companion().leads()).isFalse();
        session.to(3);
        assertThat(companion().unlikes()).isEmpty();
        session.alone();
        assertThat(session.companion().get()).isEmpty();
        assertThat(view().timeline().cursor()).isEqualTo(3);
    }

    @Test
    void aMomentOfALineThatWasLeftIsKept() {
        open("02-fork");
        session.last();
        var end = view().kernel();
        session.compare(view().timeline().length());
        session.to(2);
        session.perform(new ringside.call.Call.Wait(5));
        assertThat(companion().view().kernel()).isEqualTo(end);
    }

    @Test
    void theOtherTruthFollowsEveryStep() {
        open("05-joining");
        session.to(3);
        session.truths();
        assertThat(companion().view().kernel().semantics()).isEqualTo(Semantics.MAN_PAGES);
        assertThat(companion().leads()).isFalse();
        assertThat(companion().view().timeline().cursor()).isEqualTo(3);
        var parting = companion().parting().orElseThrow();
        assertThat(parting.step()).isEqualTo(4);
        assertThat(parting.cause()).contains(Divergence.JOIN_SKIPS_UNJOINABLE);
        session.redo();
        assertThat(companion().view().timeline().cursor()).isEqualTo(4);
        assertThat(companion().unlikes()).extracting(Unlike::kind).contains(Standing.HERE);
        session.setSemantics(Semantics.MAN_PAGES);
        assertThat(companion().view().kernel().semantics()).isEqualTo(Semantics.LINUX);
        assertThat(companion().leads()).isTrue();
        assertThat(companion().parting().orElseThrow().step()).isEqualTo(4);
    }

    @Test
    void equalThingsStandAtEqualPlaces() {
        for (var lesson : Lesson.all()) {
            open(lesson.name());
            session.truths();
            for (var step = 0; step <= view().timeline().length(); step++) {
                session.to(step);
                var there = companion().view().places().boxes();
                view().places()
                        .boxes()
                        .forEach(
                                (ref, box) ->
                                        assertThat(there.getOrDefault(ref, box)).isEqualTo(box));
            }
        }
    }

    @Test
    void whatIsOnlyThereCanBeSelected() {
        open("02-fork");
        session.last();
        session.compare(0);
        var ref =
                companion().unlikes().stream()
                        .filter(it -> it.kind() == Standing.HERE)
                        .findFirst()
                        .orElseThrow()
                        .ref();
        session.first();
        session.compare(view().timeline().length());
        session.select(Optional.of(ref));
        session.redo();
        session.undo();
        assertThat(session.selection().get()).contains(ref);
        assertThat(view().shows(ref)).isFalse();
        assertThat(companion().view().shows(ref)).isTrue();
        assertThat(companion().spot(ref, view())).isPresent();
        session.alone();
        assertThat(session.selection().get()).isEmpty();
    }

    @Test
    void anotherStoryEndsIt() {
        open("02-fork");
        session.truths();
        open("03-exec");
        assertThat(session.companion().get()).isEmpty();
    }

    @Test
    void theMirroredCompanionSaysTheSameFromTheOtherSide() {
        open("05-joining");
        session.truths();
        session.last();
        var mirrored = companion().mirrored(view());
        assertThat(mirrored.view()).isSameAs(view());
        assertThat(mirrored.leads()).isTrue();
        assertThat(mirrored.unlikes().stream().map(Unlike::mirrored).toList())
                .isEqualTo(companion().unlikes());
        assertThat(mirrored.of(new Ref.OfProcess(77))).isEmpty();
    }
}
