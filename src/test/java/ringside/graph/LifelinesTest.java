package ringside.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.call.Special;
import ringside.call.Text;
import ringside.law.Lawful;
import ringside.rule.Machine;
import ringside.rule.Model;
import ringside.state.Kernel;
import ringside.state.Payload;
import ringside.state.Semantics;

import java.util.ArrayList;
import java.util.List;

/// Births, turns, deaths and holders of keys over a story.
class LifelinesTest {
    private static final Machine MACHINE = new Lawful(Model.INSTANCE);
    private final List<Kernel> moments = new ArrayList<>(List.of(Kernel.booted(Semantics.LINUX)));

    private int step(Call call) {
        var step = MACHINE.step(moments.getLast(), call);
        assertThat(step.reply().failed()).as(call.toString()).isFalse();
        moments.add(step.next());
        return moments.size() - 1;
    }

    private Lifelines.Life life(String name) {
        return Lifelines.of(moments).lives().stream()
                .filter(life -> life.key().description().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Call add(int task, String name) {
        return new Call.AddKey(
                task, Text.of("user"), Text.of(name), Payload.of("x"), 1, Special.SESSION.id());
    }

    @Test
    void aRingLivesAsLongAsSomebodyHoldsIt() {
        step(new Call.Fork(1, Birth.FORK, 50, false));
        var born = step(new Call.JoinSession(50, Text.of("work")));
        var forked = step(new Call.Fork(50, Birth.FORK, 51, false));
        var left = step(new Call.ExitProcess(50, 0));
        var dead = step(new Call.ExitProcess(51, 0));
        var life = life("work");
        assertThat(life.born()).isEqualTo(born);
        assertThat(life.until()).isEqualTo(dead);
        assertThat(life.counts())
                .containsExactly(
                        new Lifelines.Count(born, 1),
                        new Lifelines.Count(forked, 2),
                        new Lifelines.Count(left, 1));
        assertThat(life.refs(forked)).isEqualTo(2);
        assertThat(life.refs(dead)).isZero();
        assertThat(Lifelines.of(moments).alive(left)).isEqualTo(moments.get(left).keys().size());

        var holds = Hold.of(moments, life);
        assertThat(holds).extracting(Hold::from).containsExactly(born, forked);
        assertThat(holds).extracting(Hold::until).containsExactly(left, dead);
        assertThat(holds.getFirst().edge().from()).isEqualTo(slot(50));
        assertThat(holds.getLast().edge().from()).isEqualTo(slot(51));
    }

    private static Ref slot(int tid) {
        return new Ref.OfSlot(tid, ringside.state.Slot.SESSION);
    }

    @Test
    void whatCannotBeUsedAnyMoreTurns() {
        step(new Call.Fork(1, Birth.FORK, 50, false));
        step(new Call.JoinSession(50, Text.of("work")));
        step(add(50, "pass"));
        var first = life("pass").key().serial();
        var revoked = step(new Call.Revoke(50, first.value()));
        step(add(50, "short"));
        var second = life("short").key().serial();
        step(new Call.SetTimeout(50, second.value(), 90));
        step(new Call.Wait(60));
        var expired = step(new Call.Wait(60));
        assertThat(life("pass").turns())
                .containsExactly(new Lifelines.Turn(revoked, Lifelines.Kind.REVOKED));
        assertThat(life("short").turns())
                .containsExactly(new Lifelines.Turn(expired, Lifelines.Kind.EXPIRED));
        assertThat(life("short").until()).as("lives on").isEqualTo(moments.size());
    }

    @Test
    void theHoldersOfEveryStepAreThoseOfItsGraph() {
        step(new Call.Fork(1, Birth.FORK, 50, false));
        step(new Call.JoinSession(50, Text.of("work")));
        step(new Call.Link(50, Special.USER.id(), Special.SESSION.id()));
        step(add(50, "pass"));
        step(new Call.GetKeyringId(50, Special.PROCESS.id(), true));
        step(new Call.Link(50, life("pass").key().serial().value(), Special.PROCESS.id()));
        step(new Call.Fork(50, Birth.FORK, 51, false));
        step(new Call.JoinSession(51, Text.of("other")));
        step(new Call.Exec(50, "vim", -1, -1));
        step(new Call.ExitProcess(50, 0));
        for (var life : Lifelines.of(moments).lives()) {
            var holds = Hold.of(moments, life);
            for (var step = life.born(); step < life.until(); step++) {
                var at = step;
                var there = holds.stream().filter(h -> h.from() <= at && at < h.until());
                assertThat(there.map(hold -> Difference.Tie.of(hold.edge())))
                        .as(life.key().description() + " at step " + step)
                        .containsExactlyInAnyOrderElementsOf(
                                Topology.of(moments.get(step))
                                        .references(life.key().serial())
                                        .stream()
                                        .map(Difference.Tie::of)
                                        .toList());
            }
        }
    }

    @Test
    void anEmptyStoryHasNoLives() {
        assertThat(Lifelines.of(List.of())).isEqualTo(Lifelines.NONE);
    }
}
