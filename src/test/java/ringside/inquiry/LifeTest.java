package ringside.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.evidence.Opened;
import ringside.graph.Doom;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.graph.WhyAlive;
import ringside.rule.Model;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Serial;
import ringside.story.Moment;
import ringside.story.Stories;

import java.util.List;

/// The life of keys on the desktop of the opening story: the ledger against what `/proc/keys`
/// shows, single points against what their loss destroys, and the words.
class LifeTest {
    private static List<Kernel> moments() {
        var text = Stories.text("opening").orElseThrow();
        var opened = (Opened.Shown) Opened.of("opening", text, Model.INSTANCE);
        return opened.timeline().moments().stream()
                .map(Moment::step)
                .map(step -> step.next())
                .toList();
    }

    /// The usage column of `/proc/keys`, by the serial in its first one.
    private static int usage(String line) {
        return Integer.parseInt(line.strip().split("\\s+", -1)[2]);
    }

    @Test
    void theLedgerAddsUpToWhatProcKeysShows() {
        var compared = 0;
        for (var kernel : moments())
            for (var tid : List.copyOf(kernel.tasks().keySet())) {
                var reply = Model.INSTANCE.step(kernel, new Call.ListKeys(tid)).reply();
                for (var line : ((Reply.Described) reply).text().lines().toList()) {
                    var serial =
                            new Serial((int) Long.parseLong(line.strip().split(" ", 2)[0], 16));
                    var alive = WhyAlive.of(Topology.of(kernel), serial);
                    var sum =
                            alive.ledger().values().stream().mapToInt(count -> count).sum()
                                    + alive.others();
                    assertThat(sum).as(line).isEqualTo(usage(line));
                    compared++;
                }
            }
        assertThat(compared).isPositive();
    }

    @Test
    void everySinglePointIsFatalAndNoOtherPointOfThePathIs() {
        for (var kernel : moments()) {
            var topology = Topology.of(kernel);
            for (var serial : List.copyOf(kernel.keys().keySet())) {
                var alive = WhyAlive.of(topology, serial);
                for (var edge : alive.path())
                    if (edge.address() instanceof Ref.OfLink link)
                        assertThat(Doom.ifGone(topology, link).destroyed().contains(serial))
                                .isEqualTo(alive.singlePoints().contains(link));
            }
        }
    }

    @Test
    void theWordsNameThePathTheSinglePointAndWhatHangsOnIt() {
        var kernel = moments().get(moments().size() - 2);
        var build = named(kernel, "build");
        var life = Life.of(Topology.of(kernel), new Ref.OfKey(build));
        assertThat(life.heading()).isEqualTo("Why “build” is alive: one reference");
        assertThat(life.sentences())
                .contains("Shortest path: 1003 make → @s of 1003 make → “build”.")
                .contains(
                        "It is reached from one task, no open file and no register.",
                        "Without any one of 1003 make, @s of 1003 make it would be destroyed.");
        assertThat(life.way()).contains(new Ref.OfProcess(1003), new Ref.OfKey(build));
        var make = Life.of(Topology.of(kernel), new Ref.OfProcess(1003));
        assertThat(make.heading()).isEqualTo("1003 make lives by itself");
        assertThat(make.sentences()).containsExactly("“build” hangs on it.");
    }

    private static Serial named(Kernel kernel, String description) {
        return kernel.keys().values().stream()
                .filter(key -> key.description().equals(description))
                .map(Key::serial)
                .findFirst()
                .orElseThrow();
    }
}
