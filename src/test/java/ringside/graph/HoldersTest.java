package ringside.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import ringside.state.Key;
import ringside.state.KeyType;
import ringside.state.Slot;

import java.util.TreeSet;

/// The law of references and the foretelling of destruction, over random edits and in words.
class HoldersTest {
    private static final int EDITS = 80;

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13})
    void everyReferenceHasAName(int seed) {
        var edits = new Edits(seed);
        for (var edit = 0; edit < EDITS; edit++) {
            var what = edits.next();
            var topology = edits.topology();
            assertThat(topology.kernel().keys().values())
                    .allSatisfy(
                            key -> {
                                var alive = WhyAlive.of(topology, key.serial());
                                assertThat(alive.references()).as(what).hasSize(key.refs());
                                assertThat(alive.others()).isZero();
                                assertThat(alive.path()).as(what).isNotEmpty();
                            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 22, 23})
    void anExitDestroysWhatWasForetold(int seed) {
        var edits = new Edits(seed);
        for (var edit = 0; edit < EDITS; edit++) {
            var before = edits.topology();
            var what = edits.next();
            if (!what.startsWith("exit ")) continue;
            var doom = Doom.ifExits(before, Integer.parseInt(what.substring(5)));
            var left = new TreeSet<>(before.kernel().keys().keySet());
            left.removeAll(edits.topology().kernel().keys().keySet());
            assertThat(doom.destroyed()).as(what).containsExactlyInAnyOrderElementsOf(left);
            for (var survivor : doom.survivors())
                assertThat(survivor.keptBy())
                        .as(what)
                        .hasSize(edits.topology().references(survivor.key()).size());
        }
    }

    @Test
    void aSharedSessionSurvivesAndSaysWhoKeepsIt() {
        var scene = Scene.booted();
        var bash = scene.fork(1, "bash");
        var session = scene.subscribe(bash, Slot.SESSION, "_ses");
        var vim = scene.fork(bash, "vim");
        var own = scene.subscribe(vim, Slot.PROCESS, "_pid");
        var secret = scene.add(own, KeyType.USER, "secret");
        var doom = Doom.ifExits(scene.topology(), vim);
        assertThat(doom.layers())
                .extracting(layer -> layer.getFirst())
                .containsExactly(own, secret);
        assertThat(doom.survivors())
                .singleElement()
                .satisfies(
                        kept -> {
                            assertThat(kept.key()).isEqualTo(session);
                            assertThat(kept.keptBy())
                                    .extracting(Edge::reason)
                                    .containsExactly(bash + " bash → session");
                        });
        assertThat(Doom.ifRevoked(scene.topology(), own).destroyed()).containsExactly(secret);
        assertThat(Doom.ifGone(scene.topology(), new Ref.OfLink(own, secret)).destroyed())
                .containsExactly(secret);
    }

    @Test
    void whatHangsOnOneThreadHasSinglePoints() {
        var scene = Scene.booted();
        var bash = scene.fork(1, "bash");
        var session = scene.subscribe(bash, Slot.SESSION, "_ses");
        var secret = scene.add(session, KeyType.USER, "secret");
        assertThat(WhyAlive.of(scene.topology(), secret).singlePoints())
                .extracting(Ref::id)
                .containsExactly(
                        "task-" + bash,
                        "slot-" + bash + "-s",
                        new Ref.OfKey(session).id(),
                        new Ref.OfLink(session, secret).id());
        scene.fork(bash, "vim");
        assertThat(WhyAlive.of(scene.topology(), secret).singlePoints())
                .containsExactly(new Ref.OfKey(session), new Ref.OfLink(session, secret));
    }

    @Test
    void adifferenceTellsWhatCameWentAndCounts() {
        var scene = Scene.booted();
        var bash = scene.fork(1, "bash");
        var session = scene.subscribe(bash, Slot.SESSION, "_ses");
        var before = scene.topology();
        var vim = scene.fork(bash, "vim");
        var difference = Difference.between(before, scene.topology());
        assertThat(difference.appeared())
                .containsExactly(
                        new Ref.OfProcess(vim),
                        new Ref.OfTask(vim),
                        new Ref.OfSlot(vim, Slot.SESSION));
        assertThat(difference.vanished()).isEmpty();
        assertThat(difference.counts()).containsExactly(new Difference.Count(session, 1, 2));
        assertThat(Difference.between(before, before).isEmpty()).isTrue();
    }

    @Test
    void anUnknownHolderIsCountedWithoutAName() {
        var scene = Scene.booted();
        var session = scene.subscribe(1, Slot.SESSION, "_ses");
        var key = scene.key(session).withRefs(3);
        var topology = scene.with(key).topology();
        assertThat(WhyAlive.of(topology, session).others()).isEqualTo(2);
        assertThat(Doom.ifExits(topology, 1).destroyed()).isEmpty();
        assertThat(Doom.ifExits(topology, 1).survivors())
                .extracting(Doom.Survivor::others)
                .containsExactly(2);
    }

    @Test
    void theOutlineTellsEverythingOnce() {
        var scene = Scene.booted();
        var bash = scene.fork(1, "bash");
        scene.setuid(bash, 1000);
        var session = scene.subscribe(bash, Slot.SESSION, "_ses");
        var user = scene.user(1000);
        scene.link(session, user);
        var mail = scene.add(user, KeyType.USER, "mail");
        scene.revoke(mail);
        scene.fork(bash, "vim");
        assertThat(Outline.of(scene.topology()).text().replaceAll("0x\\p{XDigit}{8}", "#"))
                .isEqualTo(
                        """
                        Processes
                          1 systemd, uid 0
                            2 bash, uid 1000
                              session: keyring _ses #, 2 references
                                keyring _uid.1000 #, 3 references
                                  user mail #, 1 reference, revoked
                              3 vim, uid 1000
                                session: keyring _ses #, seen above
                        User records
                          uid 0, 0 keys, 0 of 1000000 in quota, 0 of 25000000 bytes
                          uid 1000, 0 keys, 0 of 200 in quota, 0 of 20000 bytes
                            keyring _uid.1000 #, seen above
                            keyring _uid_ses.1000 #, 1 reference
                              keyring _uid.1000 #, seen above
                        User namespaces
                          initial
                            keyring .user_reg #, 1 reference
                              keyring _uid.1000 #, seen above
                              keyring _uid_ses.1000 #, seen above
                        """);
    }

    @Test
    void timeHasWords() {
        assertThat(KeyWords.span(59)).isEqualTo("59 s");
        assertThat(KeyWords.span(120)).isEqualTo("2 min");
        assertThat(KeyWords.span(3 * 86400 - 60)).isEqualTo("2 d 23 h");
        var scene = Scene.booted();
        Key key = scene.key(scene.subscribe(1, Slot.SESSION, "_ses"));
        assertThat(KeyWords.states(key.withExpiry(130), 0))
                .containsExactly("expires in 2 min 10 s");
        assertThat(KeyWords.states(key.withExpiry(130), 130)).containsExactly("expired");
    }
}
