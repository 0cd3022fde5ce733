package ringside.desktop;

import javafx.scene.input.KeyCombination;

import ringside.desktop.action.Action;
import ringside.desktop.action.Group;
import ringside.desktop.action.Local;
import ringside.desktop.control.Keyboard;
import ringside.search.Fuzzy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What the list of keys says: its sections with their rows, as data. Law: only what exists is on
/// it, and what was typed leaves the rows that it fits.
record HelpSheet(List<Part> parts) {
    /// Keys that belong together.
    record Part(String title, List<Row> rows) {}

    /// What is done, a sentence about it, and the keys or gestures that do it.
    record Row(String text, String sentence, List<String> keys) {}

    static HelpSheet of(String typed, Predicate<Action> exists) {
        var groups =
                Arrays.stream(Group.values())
                        .map(group -> new Part(group.title(), actions(group, exists)));
        var places =
                Arrays.stream(Local.Place.values())
                        .map(place -> new Part(place.title(), locals(place)));
        return new HelpSheet(
                Stream.concat(groups, places)
                        .map(part -> part.title().isEmpty() ? part : fitting(typed, part))
                        .filter(part -> !part.rows().isEmpty())
                        .toList());
    }

    private static Part fitting(String typed, Part part) {
        if (Fuzzy.of(typed, part.title()).isPresent()) return part;
        return new Part(
                part.title(), part.rows().stream().filter(row -> fits(typed, row)).toList());
    }

    private static boolean fits(String typed, Row row) {
        return Stream.concat(Stream.of(row.text(), row.sentence()), row.keys().stream())
                .map(text -> Fuzzy.of(typed, text))
                .anyMatch(Optional::isPresent);
    }

    private static List<Row> actions(Group group, Predicate<Action> exists) {
        return Arrays.stream(Action.values())
                .filter(action -> action.group() == group)
                .filter(exists)
                .map(
                        action ->
                                new Row(
                                        action.text().replace("…", ""),
                                        action.description(),
                                        action.keys().stream().map(Keyboard::display).toList()))
                .toList();
    }

    private static List<Row> locals(Local.Place place) {
        return Arrays.stream(Local.values())
                .filter(local -> local.place() == place)
                .map(local -> new Row(local.text(), "", keys(local)))
                .toList();
    }

    private static List<String> keys(Local local) {
        return local.keys().isEmpty()
                ? List.of(local.gesture())
                : local.keys().stream()
                        .map(KeyCombination::valueOf)
                        .map(Keyboard::display)
                        .toList();
    }
}
