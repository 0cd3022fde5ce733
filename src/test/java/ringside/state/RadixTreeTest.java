package ringside.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeMap;

/// The tree against the one in the library: the same elements in the same order after the same
/// changes, and what was taken earlier stays as it was.
class RadixTreeTest {
    private record Item(int number, String text) {}

    private static final RadixTree<Item> EMPTY = RadixTree.empty(Item::number);

    /// Few numbers, so that changes hit what is there; small, large and crowded ones.
    @ParameterizedTest
    @CsvSource({"0,1,40", "0,1,3000", "67108864,1,100", "0,53687091,40", "2147483000,1,647"})
    void agreesWithATreeMap(int least, int step, int numbers) {
        var random = new Random(numbers);
        var expected = new TreeMap<Integer, Item>();
        var tree = EMPTY;
        for (var i = 0; i < 5_000; i++) {
            var number = least + step * random.nextInt(numbers);
            if (random.nextInt(3) == 0) {
                expected.remove(number);
                tree = tree.without(number);
            } else {
                expected.put(number, new Item(number, "v" + i));
                tree = tree.with(new Item(number, "v" + i));
            }
            assertThat(tree.at(number)).isEqualTo(expected.get(number));
            assertThat(tree.size()).isEqualTo(expected.size());
            if (i % 100 == 0) assertThat(tree).containsExactlyElementsOf(expected.values());
        }
        assertThat(tree.first()).isEqualTo(expected.firstEntry().getValue());
        assertThat(tree.last()).isEqualTo(expected.lastEntry().getValue());
    }

    @Test
    void keepsEveryVersion() {
        var versions = new ArrayList<RadixTree<Item>>(List.of(EMPTY));
        for (var i = 0; i < 500; i++)
            versions.add(versions.getLast().with(new Item(i * 7_919 % 1_000, "v")));
        for (var i = 0; i < 500; i++) versions.add(versions.getLast().without(i * 7_919 % 1_000));
        for (var i = 0; i <= 500; i++) {
            assertThat(versions.get(i)).hasSize(i);
            assertThat(versions.get(1_000 - i)).hasSize(i);
        }
    }

    @Test
    void isEqualWhateverTheWay() {
        var one = EMPTY.with(new Item(1, "a")).with(new Item(1 << 28, "b"));
        var other =
                EMPTY.with(new Item(1 << 28, "b")).with(new Item(9, "c")).with(new Item(1, "a"));
        assertThat(one).isNotEqualTo(other).isEqualTo(other.without(9));
        assertThat(one.hashCode()).isEqualTo(other.without(9).hashCode());
        assertThat(one).isNotEqualTo(other.without(9).with(new Item(1, "z")));
    }

    @Test
    void hasNoEndsWhenEmpty() {
        assertThatThrownBy(EMPTY::first).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(EMPTY::last).isInstanceOf(NoSuchElementException.class);
        assertThat(EMPTY.with(new Item(5, "a")).without(5)).isEmpty();
        assertThat(EMPTY.at(-1)).isNull();
    }
}
