package ringside.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import static ringside.law.Forge.sound;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pcollections.ConsPStack;
import org.pcollections.TreePSet;

import ringside.state.Counters;
import ringside.state.Kernel;
import ringside.state.Namespace;
import ringside.state.Owner;
import ringside.state.Task;

import java.util.stream.Stream;

/// Each law about processes and namespaces is broken once by hand and must be noticed, in words.
class FamilyLawTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource({"family", "namespaces"})
    void theLawNotices(String sentence, Kernel broken) {
        assertThat(Law.broken(broken)).anySatisfy(told -> assertThat(told).contains(sentence));
    }

    static Stream<Arguments> family() {
        var kernel = sound();
        return Stream.of(
                arguments(
                        "task 3 is no thread of 2",
                        Forge.process(kernel, 2, p -> p.withThreads(TreePSet.singleton(2)))),
                arguments(
                        "task 3 is no thread of 7",
                        Forge.tasks(
                                kernel,
                                kernel.tasks()
                                        .plus(
                                                3,
                                                new Task(
                                                        3,
                                                        7,
                                                        Forge.at(kernel.tasks(), 3).cred())))),
                arguments(
                        "task 1 has the number of another process",
                        Forge.tasks(
                                kernel,
                                kernel.tasks()
                                        .plus(
                                                1,
                                                new Task(
                                                        1,
                                                        2,
                                                        Forge.at(kernel.tasks(), 1).cred())))),
                arguments(
                        "process 2 has the threads", Forge.tasks(kernel, kernel.tasks().minus(3))),
                arguments(
                        "process 2 has the threads []",
                        Forge.process(kernel, 2, p -> p.withThreads(TreePSet.empty()))),
                arguments(
                        "process 1 claims 5 as its child",
                        Forge.process(kernel, 1, p -> p.withChildren(p.children().plus(5)))),
                arguments(
                        "process 2 is unknown to its parent 1",
                        Forge.process(kernel, 1, p -> p.withChildren(TreePSet.empty()))),
                arguments(
                        "process 2 is unknown to its parent 8",
                        Forge.process(kernel, 2, p -> p.withParent(8))),
                arguments(
                        "process 2 is its own ancestor",
                        Forge.process(kernel, 1, p -> p.withParent(2))),
                arguments(
                        "process 3 is misfiled",
                        Forge.processes(
                                kernel,
                                kernel.processes().plus(3, Forge.at(kernel.processes(), 2)))),
                arguments(
                        "file 1 is open for []",
                        Forge.file(kernel, 1, f -> f.withHolders(TreePSet.empty()))),
                arguments(
                        "file 1 is open for [9]",
                        Forge.file(kernel, 1, f -> f.withHolders(TreePSet.singleton(9)))),
                arguments(
                        "the next pid 3 is in use",
                        kernel.withCounters(new Counters(2, 3, 2, 1, ConsPStack.empty()))),
                arguments(
                        "the next file number 1 is in use",
                        kernel.withCounters(new Counters(2, 4, 1, 1, ConsPStack.empty()))),
                arguments(
                        "the next namespace number 0 is in use",
                        kernel.withCounters(new Counters(2, 4, 2, 0, ConsPStack.empty()))));
    }

    static Stream<Arguments> namespaces() {
        var kernel = sound();
        return Stream.of(
                arguments(
                        "namespace 4 is in use and does not exist",
                        Forge.cred(kernel, 3, cred -> cred.withNamespace(4))),
                arguments(
                        "namespace 5 is there for nobody",
                        Forge.namespaces(kernel, kernel.namespaces().plus(5, child()))));
    }

    private static Namespace child() {
        return Namespace.made(5, 0, new Owner(1000, 1000), true, false);
    }
}
