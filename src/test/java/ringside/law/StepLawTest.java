package ringside.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import static ringside.law.Forge.KEY;
import static ringside.law.Forge.NOWHERE;
import static ringside.law.Forge.RING;
import static ringside.law.Forge.sound;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.call.Rule;
import ringside.rule.Machine;
import ringside.rule.Model;
import ringside.rule.Step;
import ringside.rule.TaskRule;
import ringside.state.Caps;
import ringside.state.Counters;
import ringside.state.Errno;
import ringside.state.Flag;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.KeyType;
import ringside.state.Limits;
import ringside.state.Links;
import ringside.state.Owner;
import ringside.state.Payload;
import ringside.state.Perm;
import ringside.state.Semantics;
import ringside.state.Serial;
import ringside.state.Slot;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Each law of a step is broken once by hand and must be noticed, in words.
class StepLawTest {
    private static final Rule RULE = TaskRule.NO_SUCH_TASK;
    private static final Call CALL = new Call.Other(2, "ptrace");

    @Test
    void aStepThatChangesNothingBreaksNoLaw() {
        assertThat(Law.broken(step(sound()))).isEmpty();
    }

    @Test
    void lawfulHandsOnALawfulStep() {
        var call = new Call.ExitProcess(2, 0);
        assertThat(new Lawful(Model.INSTANCE).step(sound(), call))
                .isEqualTo(Model.INSTANCE.step(sound(), call));
    }

    @Test
    void lawfulRefusesAStepThatBreaksALaw() {
        Machine liar = (kernel, _) -> step(Forge.key(kernel, RING, key -> key.withRefs(9)));
        assertThatThrownBy(() -> new Lawful(liar).step(sound(), CALL))
                .hasMessageContaining("counts 9 references");
    }

    @Test
    void lawfulRefusesAMachineThatIsOfTwoMinds() {
        var count = new AtomicInteger();
        Machine moody =
                (kernel, call) ->
                        new Step(
                                kernel,
                                call,
                                kernel,
                                new Reply.Value(count.incrementAndGet()),
                                List.of());
        assertThatThrownBy(() -> new Lawful(moody).step(sound(), CALL))
                .hasMessageContaining("gave another step");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"clock", "failures", "silence", "lies"})
    void theLawNotices(String sentence, Step broken) {
        assertThat(Law.broken(broken)).anySatisfy(told -> assertThat(told).contains(sentence));
    }

    static Stream<Arguments> clock() {
        var kernel = sound();
        return Stream.of(
                arguments("the clock went from 0 to 5", step(kernel.withClock(5))),
                arguments(
                        "the clock went from 0 to 0",
                        new Step(kernel, new Call.Wait(5), kernel, Reply.zero(), List.of())),
                arguments("a limit changed", step(kernel.withLimits(new Limits(1, 1, 1, 1, 1, 1)))),
                arguments("semantics changed", step(kernel.withSemantics(Semantics.MAN_PAGES))),
                arguments(
                        "a counter ran back",
                        step(
                                kernel.withCounters(
                                        new Counters(1, 4, 2, 1, kernel.counters().foretold())))));
    }

    static Stream<Arguments> failures() {
        var kernel = sound();
        var refused = new Event.Refused(Errno.EPERM, RULE);
        var made = Forge.key(NOWHERE, KeyType.USER, "mine", 1);
        return Stream.of(
                arguments("failed with EPERM and told []", failed(kernel)),
                arguments("failed with EPERM and told", failed(kernel, refused, refused)),
                arguments(
                        "failed with EPERM and told",
                        failed(kernel, new Event.Refused(Errno.EACCES, RULE))),
                arguments("the call succeeded and told of", step(kernel, refused)),
                arguments(
                        "a failed call changed key 101",
                        failed(Forge.key(kernel, KEY, key -> key.withPerm(new Perm(1))), refused)),
                arguments(
                        "a failed call changed key 100",
                        failed(
                                Forge.key(kernel, RING, key -> key.withLinks(Links.EMPTY)),
                                refused)),
                arguments(
                        "a failed call made key 999",
                        failed(Forge.keys(kernel, kernel.keys().plus(made)), refused)),
                arguments(
                        "a failed call changed processes",
                        failed(Forge.process(kernel, 2, p -> p.withComm("sh")), refused)));
    }

    static Stream<Arguments> silence() {
        var kernel = sound();
        var made = Forge.key(NOWHERE, KeyType.USER, "mine", 1);
        return Stream.of(
                arguments(
                        "no event tells of the keys 999",
                        step(Forge.keys(kernel, kernel.keys().plus(made)))),
                arguments(
                        "no event tells the end of the keys 101",
                        step(Forge.keys(kernel, kernel.keys().minus(KEY)))),
                arguments(
                        "no event tells the end of the links 100 -> 101",
                        step(Forge.key(kernel, RING, key -> key.withLinks(Links.EMPTY)))),
                arguments(
                        "no event tells of the slots @p of task 3",
                        step(Forge.cred(kernel, 3, cred -> cred.withRing(Slot.PROCESS, RING)))),
                arguments(
                        "no event tells the end of the threads 3",
                        step(Forge.tasks(kernel, kernel.tasks().minus(3)))),
                arguments(
                        "no event tells of the parents 2=0",
                        step(Forge.process(kernel, 2, p -> p.withParent(0)))),
                arguments(
                        "no event tells of the programs 2=sh",
                        step(Forge.process(kernel, 2, p -> p.withComm("sh")))),
                arguments(
                        "no event tells the end of the files 1",
                        step(Forge.files(kernel, kernel.files().minus(1)))),
                arguments(
                        "no event tells the end of the namespaces 0",
                        step(Forge.namespaces(kernel, kernel.namespaces().minus(0)))),
                arguments(
                        "the new identity of task 2",
                        step(Forge.cred(kernel, 2, cred -> cred.withCaps(Caps.FULL)))),
                arguments("[OWNER]", changed(key -> key.withOwner(new Owner(7, 7)))),
                arguments("[PERM]", changed(key -> key.withPerm(new Perm(7)))),
                arguments("[TIMEOUT,", changed(key -> key.withExpiry(60))),
                arguments("[PAYLOAD,", changed(key -> key.withPayload(Payload.of("x")))),
                arguments(
                        "[REVOKED]", changed(key -> key.withFlags(key.flags().with(Flag.REVOKED)))),
                arguments(
                        "[INVALIDATED]",
                        changed(key -> key.withFlags(key.flags().with(Flag.INVALIDATED)))));
    }

    static Stream<Arguments> lies() {
        var none = Serial.NONE;
        return Stream.of(
                lie("the key existed before", new Event.Created(KEY, RULE)),
                lie("there was no such key", new Event.Destroyed(NOWHERE, RULE)),
                lie("something still held it", new Event.Destroyed(KEY, RULE)),
                lie("there is no key 999", new Event.Linked(RING, NOWHERE, none, RULE)),
                lie("the link existed before", new Event.Linked(RING, KEY, none, RULE)),
                lie("displaced what was not", new Event.Linked(RING, KEY, NOWHERE, RULE)),
                lie("there was no such link", new Event.Unlinked(KEY, RING, RULE)),
                lie("there is no key 999", new Event.Visited(NOWHERE, none, visit(), RULE)),
                lie("there is no key 999", new Event.Visited(RING, NOWHERE, visit(), RULE)),
                lie("there is no key 999", new Event.Changed(NOWHERE, Event.Aspect.PERM, RULE)),
                lie("nothing changed", new Event.SlotChanged(3, Slot.SESSION, RING, RING, RULE)),
                lie("the slot held 100", new Event.SlotChanged(3, Slot.SESSION, none, KEY, RULE)),
                lie("no such task", new Event.SlotChanged(9, Slot.SESSION, none, KEY, RULE)),
                lie("no such task", new Event.Forked(9, 10, RULE)),
                lie("the child existed before", new Event.Forked(2, 3, RULE)),
                lie("the thread existed before", new Event.ThreadStarted(2, 3, RULE)),
                lie("there is no such thread", new Event.ThreadEnded(3, 1, RULE)),
                lie("a thread of it still runs", new Event.ProcessEnded(2, RULE)),
                lie("there is no such process", new Event.ProcessEnded(9, RULE)),
                lie("its parent was 1", new Event.Reparented(2, 7, 1, RULE)),
                lie("it ran bash", new Event.Execed(2, "sh", "su", RULE)),
                lie("no such task", new Event.Identity(9, List.of(), RULE)),
                lie("it was not open", new Event.FileClosed(9, RULE)),
                lie("it was open before", new Event.FileOpened(2, 1, RULE)),
                lie("it existed before", new Event.NamespaceMade(2, 0, RULE)),
                lie("it did not exist", new Event.NamespaceGone(9, RULE)),
                lie("it was second 0", new Event.TimePassed(3, 4, RULE)),
                lie("the events end at second 4", new Event.TimePassed(0, 4, RULE)),
                lie("no event tells of the threads 3=2", new Event.ThreadEnded(3, 2, RULE)));
    }

    private static Event.Verdict visit() {
        return Event.Verdict.NO_MATCH;
    }

    private static Arguments lie(String sentence, Event event) {
        return arguments(sentence, step(sound(), event));
    }

    private static Step changed(UnaryOperator<Key> change) {
        return step(Forge.key(sound(), KEY, change));
    }

    private static Step step(Kernel next, Event... events) {
        return new Step(sound(), CALL, next, Reply.zero(), List.of(events));
    }

    private static Step failed(Kernel next, Event... events) {
        var reply = new Reply.Failed(Errno.EPERM);
        return new Step(sound(), CALL, next, reply, List.of(events));
    }
}
