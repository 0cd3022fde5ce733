package ringside.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import static ringside.law.Forge.KEY;
import static ringside.law.Forge.NOWHERE;
import static ringside.law.Forge.RING;
import static ringside.law.Forge.sound;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pcollections.ConsPStack;
import org.pcollections.TreePMap;

import ringside.state.Charge;
import ringside.state.Counters;
import ringside.state.Kernel;
import ringside.state.KeyType;
import ringside.state.KeyUser;
import ringside.state.Label;
import ringside.state.Links;
import ringside.state.Namespace;
import ringside.state.OpenFile;
import ringside.state.Payload;
import ringside.state.RadixTree;
import ringside.state.Serial;
import ringside.state.Slot;

import java.util.stream.Stream;

/// Each law of a kernel is broken once by hand and must be noticed, in words.
class KernelLawTest {
    private static final Label ELSEWHERE = new Label(KeyType.USER, "elsewhere");

    @Test
    void aSoundKernelBreaksNoLaw() {
        assertThat(Law.broken(sound())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"keys", "links", "quotas"})
    void theLawNotices(String sentence, Kernel broken) {
        assertThat(Law.broken(broken)).anySatisfy(told -> assertThat(told).contains(sentence));
    }

    static Stream<Arguments> keys() {
        var kernel = sound();
        return Stream.of(
                arguments(
                        "counts 9 references, but has 3 holders",
                        Forge.key(kernel, RING, key -> key.withRefs(9))),
                arguments(
                        "counts 3 references, but has 2 holders",
                        Forge.file(kernel, 1, file -> opened(file, Slot.SESSION))),
                arguments(
                        "lives without any reference",
                        Forge.keys(
                                kernel,
                                kernel.keys().plus(Forge.key(NOWHERE, KeyType.USER, "x", 0)))),
                arguments(
                        "has a number that the kernel never gives",
                        Forge.keys(
                                kernel,
                                kernel.keys()
                                        .plus(Forge.key(new Serial(2), KeyType.USER, "two", 1)))),
                arguments(
                        "something points to key 101, which does not exist",
                        Forge.keys(kernel, kernel.keys().minus(KEY))),
                arguments(
                        "something points to key 999",
                        Forge.namespace(kernel, Namespace.initial().withUserRegister(NOWHERE))),
                arguments(
                        "something points to key 999",
                        Forge.cred(kernel, 3, cred -> cred.withAuthority(NOWHERE))),
                arguments(
                        "task 3 has 101 in a slot",
                        Forge.cred(kernel, 3, cred -> cred.withRing(Slot.PROCESS, KEY))),
                arguments(
                        "was born after the last key",
                        kernel.withCounters(new Counters(0, 4, 2, 1, ConsPStack.empty()))),
                arguments(
                        "serials are foretold",
                        kernel.withCounters(
                                kernel.counters().withForetold(ConsPStack.singleton(KEY)))),
                arguments(
                        "the collector's time 5 is already past",
                        Forge.timer(kernel.withClock(6), 5)));
    }

    static Stream<Arguments> links() {
        var kernel = sound();
        var secret = Forge.at(kernel.keys(), KEY).label();
        var links = Forge.at(kernel.keys(), RING).links();
        var link = links.byLabel().first();
        return Stream.of(
                arguments(
                        "is no ring and has links",
                        Forge.key(kernel, KEY, key -> key.withLinks(links))),
                arguments(
                        "under the wrong label user:elsewhere",
                        Forge.key(
                                kernel,
                                RING,
                                key -> key.withLinks(Links.EMPTY.with(ELSEWHERE, KEY)))),
                arguments(
                        "has two links in one slot",
                        links(
                                kernel,
                                links.byLabel().with(new Links.Entry(ELSEWHERE, KEY, 0, 1)),
                                Links.EMPTY.rings(),
                                1)),
                arguments(
                        "does not know which slots are in use",
                        links(kernel, links.byLabel(), links.rings(), 2)),
                arguments(
                        "does not find its link user:secret",
                        links(
                                kernel,
                                Links.EMPTY.byLabel().with(new Links.Entry(secret, KEY, 0, 1)),
                                Links.EMPTY.rings(),
                                1)),
                arguments(
                        "more than 16 slots",
                        links(
                                kernel,
                                Links.EMPTY
                                        .byLabel()
                                        .with(new Links.Entry(secret, KEY, 20, link.place())),
                                Links.EMPTY.rings(),
                                1 << 20)),
                arguments(
                        "does not know which of its links are rings",
                        links(kernel, links.byLabel(), Links.EMPTY.rings().with(link), 1)),
                arguments(
                        "can be reached from itself",
                        Forge.key(
                                kernel,
                                RING,
                                key -> key.withLinks(links.with(key.label(), RING)))));
    }

    /// With other links in the ring.
    private static Kernel links(
            Kernel kernel,
            RadixTree<Links.Entry> byLabel,
            RadixTree<Links.Entry> rings,
            int slots) {
        var links = new Links(byLabel, rings, slots, 0, false);
        return Forge.key(kernel, RING, key -> key.withLinks(links));
    }

    static Stream<Arguments> quotas() {
        var kernel = sound();
        return Stream.of(
                arguments(
                        "the record of uid 1000 says",
                        Forge.user(kernel, new KeyUser(1000, 3, 2, 2, 21))),
                arguments(
                        "the record of uid 1000 says",
                        Forge.user(kernel, new KeyUser(1000, 2, 1, 2, 21))),
                arguments(
                        "the record of uid 1000 says",
                        Forge.user(kernel, new KeyUser(1000, 2, 2, 1, 21))),
                arguments(
                        "the record of uid 1000 says",
                        Forge.user(kernel, new KeyUser(1000, 2, 2, 2, 22))),
                arguments("the record of uid 7 says", Forge.user(kernel, KeyUser.empty(7))),
                arguments(
                        "uid 1000 pays for keys and has no record",
                        Forge.users(kernel, TreePMap.empty())),
                arguments(
                        "has a negative charge",
                        Forge.key(kernel, KEY, key -> key.withCharge(new Charge(1000, 12, -4)))),
                arguments(
                        "pays 0 bytes for 1 links",
                        Forge.key(kernel, RING, key -> key.withCharge(new Charge(1000, 5, 0)))),
                arguments(
                        "does not pay for the length of its payload",
                        Forge.key(kernel, KEY, key -> key.withPayload(Payload.of("longer")))));
    }

    private static OpenFile opened(OpenFile file, Slot without) {
        var cred = file.cred().withRing(without, Serial.NONE);
        return new OpenFile(file.id(), file.path(), cred, file.holders());
    }
}
