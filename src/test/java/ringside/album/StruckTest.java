package ringside.album;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import ringside.picture.Sketch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// No wire strikes through words, counts and nails, or along a card, in any picture of whatever
/// ships.
class StruckTest {
    private static final List<String> FOLDERS =
            List.of("ringside/stories", "ringside/recordings", "lessons");

    static Stream<String> tales() throws IOException {
        var all = new TreeSet<String>();
        for (var folder : FOLDERS)
            try (var files = Files.list(Path.of("resources", folder))) {
                files.map(file -> folder + "/" + file.getFileName())
                        .filter(name -> !name.endsWith(".txt"))
                        .forEach(all::add);
            }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("tales")
    void nothingIsStruckThrough(String tale) {
        assertThat(struck(tale)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tales")
    void norWhateverIsChosen(String tale) {
        assertThat(chosen(tale)).isEmpty();
    }

    /// The lines of registers, tasks and authorities appear when one end is chosen.
    private static List<String> chosen(String tale) {
        var shown = Tales.named(tale);
        var plate = Plate.of(shown, shown.timeline().length());
        var found = new TreeSet<String>();
        for (var ref : plate.view().places().boxes().keySet()) {
            var emphasis = plate.emphasis().withSelection(List.of(ref));
            var list = Sketch.draw(plate.view().topology(), plate.view().places(), emphasis);
            Struck.of(list).forEach(it -> found.add(ref.id() + ": " + it));
        }
        return List.copyOf(found);
    }

    private static List<String> struck(String tale) {
        var found = new TreeSet<String>();
        Footage.play(
                Tales.named(tale),
                shot ->
                        Struck.of(shot.list())
                                .forEach(
                                        it ->
                                                found.add(
                                                        "step %02d: %s"
                                                                .formatted(shot.step(), it))));
        return List.copyOf(found);
    }

    /// Prints what is wrong with everything.
    public static void main(String[] words) throws IOException {
        var count = 0;
        for (var tale : tales().toList()) {
            var found = new ArrayList<>(struck(tale));
            found.addAll(chosen(tale));
            found.forEach(it -> IO.println(tale + " " + it));
            count += found.size();
        }
        IO.println(count);
    }
}
