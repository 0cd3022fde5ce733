package ringside.desktop;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

import ringside.story.Lesson;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds English in a window of another language, by the small words that every English sentence
/// has and that neither German nor a Chinese sentence knows.
///
/// Law: what a story says itself (its prose, questions and choices, its title and its commands) is
/// in the language of the story, and not looked at.
final class Telltale {
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "\\b(the|of|is|are|and|which|that|has|have|were|from|its|this|expected|"
                            + "cannot|there|with|no|does|been|to|your?|than|not|will|would|empty|"
                            + "gone|by)\\b");

    /// Where a story speaks, or a person typed.
    private static final Set<String> STORY =
            Set.of(
                    "prose",
                    "asked",
                    "story-title",
                    "lesson-name",
                    "lesson-title",
                    "learn",
                    "command",
                    "transcript");

    private static final Set<String> TITLES =
            Lesson.all().stream().map(Lesson::title).collect(Collectors.toSet());

    private Telltale() {}

    /// The English sentences of every window that is open.
    static List<String> open() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(Window::getScene)
                .map(Scene::getRoot)
                .flatMap(root -> in(root, _ -> false))
                .distinct()
                .toList();
    }

    static Stream<String> in(Node node, Predicate<Node> spared) {
        return Spoken.in(node, n -> spared.test(n) || story(n)).stream().filter(Telltale::tells);
    }

    static boolean tells(String text) {
        return ENGLISH.matcher(text).find() && !TITLES.contains(text);
    }

    private static boolean story(Node node) {
        var id = node.getId() == null ? "" : node.getId();
        return node.getStyleClass().stream().anyMatch(STORY::contains) || id.startsWith("choice-");
    }
}
