package ringside.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Random;

/// Links find keys by label, however alike the hashes of labels are.
class LinksTest {
    /// Descriptions of which the strings' own hashes are all equal.
    private static Label alike(int number) {
        var text = new StringBuilder();
        for (var bit = 0; bit < 6; bit++) text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        return new Label(KeyType.USER, text.toString());
    }

    @Test
    void labelsWithOneHashStayApart() {
        var random = new Random(3);
        var expected = new HashMap<Label, Serial>();
        var links = Links.EMPTY;
        for (var i = 1; i < 2_000; i++) {
            var label = alike(random.nextInt(64));
            if (random.nextBoolean()) {
                expected.put(label, new Serial(i));
                links = links.with(label, new Serial(i));
            } else {
                expected.remove(label);
                links = links.without(label);
            }
            for (var at = 0; at < 64; at++)
                assertThat(links.at(alike(at)).orElse(Serial.NONE))
                        .isEqualTo(expected.getOrDefault(alike(at), Serial.NONE));
            assertThat(links.inOrder()).hasSize(expected.size());
        }
    }

    @Test
    void typesTellEqualDescriptionsApart() {
        var links =
                Links.EMPTY
                        .with(new Label(KeyType.USER, "a"), new Serial(5))
                        .with(new Label(KeyType.KEYRING, "a"), new Serial(6));
        assertThat(links.at(new Label(KeyType.USER, "a"))).contains(new Serial(5));
        assertThat(links.at(new Label(KeyType.KEYRING, "a"))).contains(new Serial(6));
        assertThat(links.rings()).extracting(Links.Entry::key).containsExactly(new Serial(6));
        assertThat(links.inOrder()).containsExactly(new Serial(5), new Serial(6));
    }
}
