package ringside.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.call.Special;
import ringside.call.Text;
import ringside.inquiry.Agenda.Fate;
import ringside.law.Lawful;
import ringside.rule.Machine;
import ringside.rule.Model;
import ringside.state.Kernel;
import ringside.state.Payload;
import ringside.state.Semantics;

/// What the clock will do is what it does.
class AgendaTest {
    private static final Machine MACHINE = new Lawful(Model.INSTANCE);
    private Kernel kernel = Kernel.booted(Semantics.LINUX);

    private void step(Call call) {
        var step = MACHINE.step(kernel, call);
        assertThat(step.reply().failed()).as(call.toString()).isFalse();
        kernel = step.next();
    }

    private int add(String name) {
        step(
                new Call.AddKey(
                        1,
                        Text.of("user"),
                        Text.of(name),
                        Payload.of("x"),
                        1,
                        Special.SESSION.id()));
        return kernel.keys().values().stream()
                .filter(key -> key.description().equals(name))
                .findFirst()
                .orElseThrow()
                .serial()
                .value();
    }

    private void scene() {
        step(new Call.Fork(1, Birth.FORK, 50, false));
        step(new Call.JoinSession(1, Text.of("work")));
        step(new Call.SetTimeout(1, add("short"), 100));
        add("plain");
        step(new Call.SetTimeout(1, add("long"), 5000));
    }

    @Test
    void keysExpireAndAreTakenAwayLater() {
        scene();
        var agenda = Agenda.of(kernel, MACHINE, 10);
        assertThat(agenda.more()).isFalse();
        assertThat(agenda.dues())
                .extracting(due -> due.seconds() + " " + due.name() + " " + due.fate())
                .containsExactly(
                        "100 short EXPIRES",
                        "400 short DESTROYED",
                        "5000 long EXPIRES",
                        "5300 long DESTROYED");
        assertThat(agenda.dues().getFirst().sentence()).contains("short");
    }

    @Test
    void aSecondBeforeNothingHappensAndAtTheSecondItDoes() {
        scene();
        for (var due : Agenda.of(kernel, MACHINE, 10).dues()) {
            var before = MACHINE.step(kernel, new Call.Wait(due.seconds() - 1)).next();
            var after = MACHINE.step(kernel, new Call.Wait(due.seconds())).next();
            if (due.fate() == Fate.DESTROYED) {
                assertThat(before.key(due.key())).isPresent();
                assertThat(after.key(due.key())).isEmpty();
            } else {
                assertThat(before.key(due.key()).orElseThrow().expired(before.now())).isFalse();
                assertThat(after.key(due.key()).orElseThrow().expired(after.now())).isTrue();
            }
        }
    }

    @Test
    void aRevokedKeyIsDueAndAFewAreEnough() {
        scene();
        var plain = add("plain2");
        step(new Call.Revoke(1, plain));
        var dues = Agenda.of(kernel, MACHINE, 10).dues();
        assertThat(dues).anyMatch(due -> due.name().equals("plain2") && due.seconds() == 300);
        var two = Agenda.of(kernel, MACHINE, 2);
        assertThat(two.dues()).isEqualTo(dues.subList(0, two.dues().size()));
        assertThat(two.more()).isTrue();
    }

    @Test
    void aMachineWithoutTimeoutsExpectsNothing() {
        assertThat(Agenda.of(kernel, MACHINE, 5)).isEqualTo(new Agenda(java.util.List.of(), false));
    }
}
