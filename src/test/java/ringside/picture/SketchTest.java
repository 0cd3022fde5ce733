package ringside.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pcollections.HashTreePMap;

import ringside.graph.Ref;
import ringside.state.KeyType;
import ringside.state.Payload;
import ringside.state.Serial;
import ringside.state.Slot;

import java.util.List;

/// What can be read and seen in a picture, asked of its marks.
class SketchTest {
    private static final Ref BUILD = new Ref.OfKey(new Serial(Stages.BUILD));

    @Test
    void saysWhoAndWhat() {
        var names = HashTreePMap.singleton(1000, "alice");
        var texts = Stages.login().draw(Emphasis.NONE.withNames(names)).texts();
        assertThat(texts)
                .contains("PROCESSES", "1000", "bash", "alice · 1 thread", "uid 1000 · alice")
                .contains("_ses", "0x2f41ac07 · refs 3", "×3", "mail-password", "expired");
    }

    @Test
    void equalInputGivesAnEqualList() {
        assertThat(Stages.registered().draw(Emphasis.NONE))
                .isEqualTo(Stages.registered().draw(Emphasis.NONE));
    }

    @Test
    void portsAreFilledWhereASlotIsSet() {
        var list = Stages.login().draw(Emphasis.NONE);
        assertThat(port(list, 1002, Slot.SESSION).look().fill()).isEqualTo(Ink.SESSION);
        assertThat(port(list, 1002, Slot.PROCESS).look().fill()).isEqualTo(Ink.PANEL);
    }

    private static Mark.Disc port(DisplayList list, int tid, Slot slot) {
        return list.of(new Ref.OfSlot(tid, slot)).stream()
                .filter(Mark.Disc.class::isInstance)
                .map(Mark.Disc.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void doomIsDashedAndRed() {
        var list = Stages.login().draw(Emphasis.NONE.withDoomed(List.of(BUILD)));
        var card = (Mark.Block) list.of(BUILD).getFirst();
        assertThat(card.look()).isEqualTo(new Look(Ink.DOOM_FILL, Ink.DOOM, 1.8, Dash.DASHED));
    }

    @Test
    void aGhostIsDottedAndSaysSince() {
        var stage = Stages.login();
        var kernel = stage.kernel();
        var places = stage.places();
        var ghost = new Ghost(places.at(BUILD).orElseThrow(), kernel, "destroyed in step 7");
        var after = ringside.graph.Topology.of(Stages.without(kernel, 1003, Stages.BUILD));
        var list =
                Sketch.draw(
                        after,
                        places,
                        Emphasis.NONE.withGhosts(HashTreePMap.singleton(BUILD, ghost)));
        var card = (Mark.Block) list.of(BUILD).getFirst();
        assertThat(card.look().dash()).isEqualTo(Dash.DOTTED);
        assertThat(card.tag().opacity()).isEqualTo(0.35);
        assertThat(list.texts()).contains("destroyed in step 7");
    }

    @Test
    void textStaysInsideItsCard() {
        for (var stage : List.of(Stages.states(), Stages.registered(), Stages.threads())) {
            var places = stage.places();
            var list = stage.draw(Emphasis.NONE);
            for (var mark : list.marks()) {
                if (!(mark instanceof Mark.Words words) || words.ref().isEmpty()) continue;
                if (words.ref().get() instanceof Ref.OfSlot) continue;
                if (words.ref().get() instanceof Ref.OfUser) continue;
                var box = places.at(words.ref().get()).orElseThrow();
                assertThat(words.left()).as(words.text()).isGreaterThanOrEqualTo(box.x());
                assertThat(words.left() + words.width())
                        .as(words.text())
                        .isLessThanOrEqualTo(box.right() + 0.01);
            }
        }
    }

    @Test
    void everyThingHasATitle() {
        var list = Stages.registered().draw(Emphasis.NONE);
        for (var mark : list.marks())
            mark.ref().ifPresent(ref -> assertThat(list.titles()).containsKey(ref));
        assertThat(list.titles().get(new Ref.OfKey(new Serial(Stages.SES))))
                .isEqualTo("session keyring _ses, serial 0x2f41ac07, 4 references, 2 links");
    }

    @Test
    void aPayloadIsNeverShown() {
        var stage =
                Stages.boot()
                        .key(77, KeyType.USER, "door", 0)
                        .ring(78, "_ses", 0)
                        .link(78, 77)
                        .slot(1, Slot.SESSION, 78)
                        .change(77, key -> key.withPayload(Payload.of("opensesame")));
        var svg = SvgWriter.write(stage.draw(Emphasis.NONE), Palette.LIGHT);
        assertThat(svg).contains("door").doesNotContain("opensesame");
    }

    @Test
    void smallTextAndShadowsGoFirst() {
        var list = Stages.login().draw(Emphasis.NONE);
        var near = list.marks().stream().filter(mark -> mark.shows(1)).count();
        var far = list.marks().stream().filter(mark -> mark.shows(0.3)).toList();
        assertThat(near).isEqualTo(list.marks().size());
        assertThat(far).noneMatch(Mark.Words.class::isInstance).hasSizeLessThan((int) near);
    }
}
