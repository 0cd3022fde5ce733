package ringside.desktop;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

import ringside.words.Tongue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a window says: labels, texts, prompts, tooltips, and what it tells screen readers. Not the
/// words below the ticks of the timeline, which are commands.
final class Spoken {
    private Spoken() {}

    /// Everything that is said below a node, seen or not.
    static List<String> in(Node node) {
        return in(node, _ -> false);
    }

    /// Likewise without the nodes that are spared, and what is below them.
    static List<String> in(Node node, Predicate<Node> spared) {
        return all(node, spared)
                .flatMap(Spoken::own)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    /// What is said in English although the language has its own words for it.
    static List<String> foreign(Node node, Tongue tongue) {
        var english = sentences(Locale.ROOT, tongue);
        return in(node).stream().filter(english::contains).toList();
    }

    private static Set<String> sentences(Locale root, Tongue tongue) {
        var control =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        var name = "ringside.words.words";
        var english = ResourceBundle.getBundle(name, root, control);
        var other = ResourceBundle.getBundle(name, tongue.locale(), control);
        var theirs = other.keySet().stream().map(other::getString).collect(Collectors.toSet());
        return english.keySet().stream()
                .map(english::getString)
                .filter(text -> !theirs.contains(text))
                .collect(Collectors.toSet());
    }

    private static Stream<Node> all(Node node, Predicate<Node> spared) {
        if (node.getStyleClass().contains("word") || spared.test(node)) return Stream.empty();
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream()
                                .flatMap(child -> all(child, spared)))
                : Stream.of(node);
    }

    private static Stream<String> own(Node node) {
        var seen =
                switch (node) {
                    case Labeled labeled -> labeled.getText();
                    case Text text -> text.getText();
                    case TextInputControl input -> input.getPromptText();
                    default -> null;
                };
        var tip =
                node instanceof Control control
                        ? Optional.ofNullable(control.getTooltip()).map(Tooltip::getText)
                        : Optional.<String>empty();
        return Stream.of(
                        Optional.ofNullable(seen),
                        tip,
                        Optional.ofNullable(node.getAccessibleText()))
                .flatMap(Optional::stream);
    }
}
