package ringside.desktop.inspector;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A call in large letters. One that is wider than the panel goes on behind its bracket, and a name
/// of C behind one of its underscores; a line breaker knows none of them and would cut it anywhere.
final class Headline extends Label {
    private static final Pattern WORD = Pattern.compile("\\S+");
    private final String call;

    Headline(String call) {
        super(call);
        this.call = call;
        getStyleClass().add("headline");
        setAccessibleText(call);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        widthProperty().subscribe(_ -> fit());
        fontProperty().subscribe(_ -> fit());
    }

    private void fit() {
        var room = getWidth() - snappedLeftInset() - snappedRightInset();
        if (room <= 0) return;
        setText(
                WORD.matcher(call)
                        .replaceAll(it -> Matcher.quoteReplacement(broken(it.group(), room))));
    }

    private String broken(String name, double room) {
        if (wide(name) <= room) return name;
        var end = name.indexOf('(');
        if (end < 0 || wide(name.substring(0, end + 1)) > room) end = name.lastIndexOf('_');
        while (end > 0 && wide(name.substring(0, end + 1)) > room)
            end = name.lastIndexOf('_', end - 1);
        if (end <= 0 || end == name.length() - 1) return name;
        return name.substring(0, end + 1) + "\n" + broken(name.substring(end + 1), room);
    }

    private double wide(String words) {
        var text = new Text(words);
        text.setFont(getFont());
        return text.getLayoutBounds().getWidth();
    }
}
