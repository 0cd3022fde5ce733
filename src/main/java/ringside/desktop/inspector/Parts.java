package ringside.desktop.inspector;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import ringside.desktop.theme.Lettered;

/// Labels as the panel uses them: they wrap instead of ending in dots, and are as high as their
/// text.
final class Parts {
    private Parts() {}

    static Label words(String text, String... styles) {
        var label = new Label(Lettered.whole(text));
        label.setAccessibleText(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    static Label heading(String text) {
        return words(Lettered.capitals(text), "section-heading");
    }
}
