package ringside.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/// What the table lists under a name is what a look at every key would find, whatever came and
/// went.
class KeyTableTest {
    /// Two of the kernel's own names, one with a dot, and two with equal hashes.
    private static final List<String> NAMES =
            List.of("_ses", "_pid", ".reg", "AaBB", "BBAa", "work");

    @Test
    void listsRingsByNameAsTheyComeAndGo() {
        var random = new Random(7);
        var table = KeyTable.EMPTY;
        for (var born = 0; born < 3_000; born++) {
            var serial = new Serial(0x04000000 + random.nextInt(200) * 7_919);
            var old = table.get(serial);
            if (old == null) table = table.plus(ring(serial, random, born));
            else
                table = random.nextBoolean() ? table.plus(old.withRefs(born)) : table.minus(serial);
            if (born % 50 == 0) assertListed(table);
            if (born % 50 == 0)
                assertThat(List.copyOf(table.keySet())).isSorted().hasSize(table.size());
        }
    }

    @Test
    void forgetsANameWithItsLastRing() {
        var ring = ring(new Serial(5), new Random(1), 0);
        var table = KeyTable.of(ring).minus(ring.serial());
        assertThat(table).isEmpty();
        assertThat(table.named(ring.namespace(), ring.description())).isEmpty();
    }

    private static void assertListed(KeyTable table) {
        for (var name : NAMES)
            for (var namespace = 0; namespace < 3; namespace++)
                assertThat(table.named(namespace, name))
                        .as(name)
                        .isEqualTo(expected(table, namespace, name));
    }

    private static List<Key> expected(KeyTable table, int namespace, String name) {
        var rings = new ArrayList<Key>();
        for (var key : table.values())
            if (key.isRing()
                    && !name.startsWith(".")
                    && key.namespace() == namespace
                    && key.description().equals(name)) rings.add(key);
        rings.sort(Comparator.comparingInt(Key::born));
        return rings;
    }

    private static Key ring(Serial serial, Random random, int born) {
        var type = random.nextInt(4) == 0 ? KeyType.USER : KeyType.KEYRING;
        return new Key(
                serial,
                new Label(type, NAMES.get(random.nextInt(NAMES.size()))),
                new Owner(0, 0),
                new Perm(0),
                Flags.NONE,
                KeyState.POSITIVE,
                Key.NEVER,
                1,
                new Charge(0, 0, 0),
                Payload.EMPTY,
                Links.EMPTY,
                random.nextInt(3),
                born);
    }
}
