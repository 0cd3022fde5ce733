package ringside.desktop.palette;

import org.kordamp.ikonli.feather.Feather;

import ringside.desktop.action.Action;
import ringside.desktop.action.WhyNot;
import ringside.desktop.control.Keyboard;
import ringside.desktop.keep.FileNames;
import ringside.graph.Ref;
import ringside.story.Lesson;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// Everything that the palette has but typed lines: actions, things of the picture, lessons, and
/// files that were opened lately. Made once for each time that the palette opens.
final class Stock {
    private Stock() {}

    /// What can be done, group by group as in the menus; the English name finds it in every
    /// language, for whoever learned that.
    static List<Entry> actions(
            Function<Action, Optional<WhyNot>> hindrance, Consumer<Action> invoke) {
        return Arrays.stream(Action.values())
                .filter(action -> action != Action.PALETTE)
                .sorted(Comparator.comparing(Action::group))
                .map(action -> action(action, hindrance.apply(action), invoke))
                .toList();
    }

    private static Entry action(
            Action action, Optional<WhyNot> hindrance, Consumer<Action> invoke) {
        var explained = action.isStep() || hindrance.isEmpty();
        return new Entry(
                Kind.ACTION,
                action.icon(),
                action.text(),
                action.description(),
                action.id().replace('-', ' ') + " " + action.description(),
                Keyboard.first(action),
                hindrance.map(why -> why.sentence().strip()),
                explained ? new Entry.Deed.Do(() -> invoke.accept(action)) : new Entry.Deed.Tell());
    }

    /// Things of the picture by their titles: threads, processes, keys, files and users.
    static Stream<Entry> things(Map<Ref, String> titles, Consumer<Ref> go) {
        return titles.entrySet().stream()
                .filter(entry -> jumpable(entry.getKey()))
                .map(entry -> thing(entry.getKey(), entry.getValue(), go));
    }

    private static boolean jumpable(Ref ref) {
        return switch (ref) {
            case Ref.OfProcess _, Ref.OfTask _, Ref.OfKey _, Ref.OfFile _, Ref.OfUser _ -> true;
            case Ref.OfSlot _, Ref.OfLink _, Ref.OfNamespace _ -> false;
        };
    }

    private static Entry thing(Ref ref, String title, Consumer<Ref> go) {
        var comma = title.indexOf(", ");
        return new Entry(
                Kind.THING,
                ref instanceof Ref.OfKey ? Feather.KEY : Feather.CORNER_DOWN_RIGHT,
                comma < 0 ? title : title.substring(0, comma),
                title,
                title,
                "",
                Optional.empty(),
                new Entry.Deed.Do(() -> go.accept(ref)));
    }

    static Stream<Entry> lessons(List<Lesson> lessons, Consumer<String> open) {
        return lessons.stream()
                .map(
                        lesson ->
                                new Entry(
                                        Kind.LESSON,
                                        Feather.BOOKMARK,
                                        lesson.title(),
                                        lesson.learn(),
                                        lesson.name() + " " + lesson.learn(),
                                        "",
                                        Optional.empty(),
                                        new Entry.Deed.Do(() -> open.accept(lesson.name()))));
    }

    static Stream<Entry> files(List<Path> files, Consumer<Path> open) {
        var names = FileNames.of(files);
        return files.stream()
                .map(
                        file ->
                                new Entry(
                                        Kind.FILE,
                                        Feather.FILE,
                                        names.of(file),
                                        file.toString(),
                                        file.toString(),
                                        "",
                                        Optional.empty(),
                                        new Entry.Deed.Do(() -> open.accept(file))));
    }
}
