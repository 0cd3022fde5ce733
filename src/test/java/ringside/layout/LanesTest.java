package ringside.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ringside.graph.Ref;
import ringside.graph.Scene;
import ringside.graph.Topology;
import ringside.state.KeyType;
import ringside.state.Slot;

class LanesTest {
    private final Scene scene = Scene.booted();

    @Test
    void aLoginStandsInFourLanes() {
        var bash = scene.fork(1, "bash");
        scene.setuid(bash, 1000);
        var session = scene.subscribe(bash, Slot.SESSION, "_ses");
        var user = scene.user(1000);
        var mail = scene.add(user, KeyType.USER, "mail-password");
        var vim = scene.fork(bash, "vim");
        var places = Lanes.tidy(scene.topology());
        assertThat(lane(places, new Ref.OfProcess(vim))).isEqualTo(Lane.PROCESSES);
        assertThat(lane(places, new Ref.OfKey(session))).isEqualTo(Lane.CREDENTIALS);
        assertThat(lane(places, new Ref.OfKey(user))).isEqualTo(Lane.USERS);
        assertThat(lane(places, new Ref.OfKey(mail))).isEqualTo(Lane.KEYS);
        assertThat(places.bands()).extracting(Band::uid).contains(0, 1000);
    }

    @Test
    void aBandReachesBelowWhatStandsLowestOnIt() {
        var bash = scene.fork(1, "bash");
        scene.setuid(bash, 1000);
        for (var slot : Slot.values()) {
            scene.subscribe(bash, slot, "_" + slot);
            var places = Lanes.tidy(scene.topology());
            var lowest = places.boxes().values().stream().mapToDouble(Box::bottom).max();
            assertThat(places.bands().getLast().box().bottom())
                    .isGreaterThan(lowest.orElseThrow() + 4);
        }
    }

    @Test
    void everythingThatIsDrawnHasAPlace() {
        var bash = scene.fork(1, "bash");
        scene.subscribe(bash, Slot.SESSION, "_ses");
        scene.persistent(scene.thread(bash));
        var topology = scene.topology();
        var places = Lanes.tidy(topology);
        assertThat(topology.things())
                .filteredOn(ref -> !(ref instanceof Ref.OfNamespace) && !ownsNoRow(topology, ref))
                .allSatisfy(ref -> assertThat(places.at(ref)).as(ref.id()).isPresent());
    }

    @Test
    void aRingsKeysHangBelowItAndItsUsersRingsStandInOrder() {
        var bash = scene.fork(1, "bash");
        scene.setuid(bash, 1000);
        var user = scene.user(1000);
        var persistent = scene.persistent(1000);
        scene.add(user, KeyType.USER, "mail");
        var krb = scene.add(persistent, KeyType.KEYRING, "_krb");
        var first = scene.add(krb, KeyType.USER, "krbtgt");
        var second = scene.add(krb, KeyType.USER, "primary");
        var places = Lanes.tidy(scene.topology());
        assertThat(places.hangsUnder(new Ref.OfKey(first))).contains(new Ref.OfKey(krb));
        assertThat(y(places, second) - y(places, first)).isEqualTo(48);
        assertThat(y(places, user)).isLessThan(y(places, persistent));
        assertThat(y(places, krb)).isGreaterThan(y(places, user));
    }

    private static double y(Places places, ringside.state.Serial key) {
        return places.at(new Ref.OfKey(key)).orElseThrow().y();
    }

    private static boolean ownsNoRow(Topology topology, Ref ref) {
        return ref instanceof Ref.OfUser && topology.held(ref).isEmpty();
    }

    private static Lane lane(Places places, Ref ref) {
        var box = places.at(ref).orElseThrow();
        for (var lane : Lane.values())
            if (box.x() >= lane.left() && box.right() <= lane.right()) return lane;
        throw new AssertionError(ref.id() + " is in no lane: " + box);
    }
}
