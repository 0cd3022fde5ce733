package ringside.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import ringside.graph.Entry.Thing;
import ringside.rule.Model;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.story.Moment;
import ringside.story.Parsed;
import ringside.story.Stories;
import ringside.story.StoryText;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The tree shows what the topology shows and nothing else, after every step of every story.
class BranchesTest {
    static List<String> names() {
        return Stories.names();
    }

    private static List<Moment> story(String name) {
        var story = (Parsed.Whole) StoryText.parse(Stories.text(name).orElseThrow());
        return story.story().replay(Model.INSTANCE).timeline().moments();
    }

    private static Branches after(Moment moment) {
        return Branches.between(Topology.of(moment.step().before()), Topology.of(moment.kernel()));
    }

    /// Things as the tree has them: a process is its only thread.
    private static Set<Ref> shown(Topology topology) {
        var things = new HashSet<Ref>();
        for (var ref : topology.things())
            if (!(ref instanceof Ref.OfTask(var tid)) || manifold(topology.kernel(), tid))
                things.add(ref);
        return things;
    }

    private static boolean manifold(Kernel kernel, int tid) {
        return kernel.task(tid)
                .flatMap(task -> kernel.process(task.pid()))
                .filter(process -> process.threads().size() > 1)
                .isPresent();
    }

    private static Set<Ref> told(Branches branches, boolean ghosts) {
        var told = new HashSet<Ref>();
        for (var entry : branches.all())
            if (branches.fate(entry).ghost() == ghosts) entry.about().ifPresent(told::add);
        return told;
    }

    @ParameterizedTest
    @MethodSource("names")
    void everythingIsThereAndNothingElse(String name) {
        for (var moment : story(name)) {
            var branches = after(moment);
            assertThat(told(branches, false))
                    .as(moment.line())
                    .isEqualTo(shown(branches.topology()));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatAStepDestroyedIsAGhostAtItsPlace(String name) {
        for (var moment : story(name)) {
            var branches = after(moment);
            var lost = shown(branches.before());
            lost.removeIf(branches.topology()::has);
            var gone = told(branches, true);
            gone.removeIf(branches.topology()::has);
            assertThat(gone).as(moment.line()).containsAll(lost);
            assertThat(gone).as(moment.line()).allMatch(branches.before()::has);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void thereIsAWayToEverything(String name) {
        for (var moment : story(name)) {
            var branches = after(moment);
            for (var ref : shown(branches.topology())) {
                var way = branches.way(ref);
                assertThat(branches.roots()).as(ref.id()).contains(way.getFirst());
                for (var i = 1; i < way.size(); i++)
                    assertThat(branches.below(way.get(i - 1))).as(ref.id()).contains(way.get(i));
                assertThat(way.getLast().standsFor(ref)).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aKeyStandsBelowEachOfItsHoldersAndSaysSo(String name) {
        var last = story(name).getLast();
        var branches = after(last);
        for (var key : last.kernel().keys().values()) {
            var lines = lines(branches, new Ref.OfKey(key.serial()));
            assertThat(lines).allMatch(line -> branches.elsewhere(line) == lines.size() - 1);
        }
    }

    private static List<Entry> lines(Branches branches, Ref ref) {
        return branches.all().stream()
                .filter(entry -> entry.about().equals(Optional.of(ref)))
                .filter(entry -> !branches.fate(entry).ghost())
                .toList();
    }

    @Test
    void theFatesOfAStepAreTold() {
        var scene = Scene.booted();
        var child = scene.fork(1, "sh");
        var before = scene.topology();
        var other = scene.fork(child, "vim");
        var branches = Branches.between(before, scene.topology());
        var sh = Thing.root(new Ref.OfProcess(1));
        var line = branches.below(sh).getLast();
        assertThat(branches.fate(line)).isEqualTo(Fate.CHANGED);
        assertThat(branches.below(line))
                .singleElement()
                .satisfies(born -> assertThat(branches.fate(born)).isEqualTo(Fate.NEW));
        var back = Branches.between(scene.topology(), before);
        assertThat(back.below(line))
                .singleElement()
                .satisfies(
                        dead -> {
                            assertThat(dead.about()).contains(new Ref.OfProcess(other));
                            assertThat(back.fate(dead)).isEqualTo(Fate.GONE);
                        });
        assertThat(Branches.between(before, before).below(line)).isEmpty();
    }

    @Test
    void ringsAndTheirLinksAreLines() {
        for (var moment : story("opening")) {
            var branches = after(moment);
            for (var ring : moment.kernel().keys().values())
                if (ring.isRing()) assertThat(linked(branches, ring)).isEqualTo(links(ring));
        }
    }

    private static Set<Ref> linked(Branches branches, Key ring) {
        var found = new HashSet<Ref>();
        var way = branches.way(new Ref.OfKey(ring.serial()));
        for (var entry : branches.below(way.getLast()))
            if (entry instanceof Thing thing && !branches.fate(thing).ghost())
                thing.link().ifPresent(found::add);
        return found;
    }

    private static Set<Ref> links(Key ring) {
        var links = new HashSet<Ref>();
        ring.links().inOrder().forEach(key -> links.add(new Ref.OfLink(ring.serial(), key)));
        return links;
    }
}
