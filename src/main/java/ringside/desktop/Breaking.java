package ringside.desktop;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import ringside.desktop.session.Notice;
import ringside.desktop.theme.TextSize;

/// Breaks the sentence of a notice into lines that fit: the bar that shows it would end a long one
/// in dots.
///
/// @param width of the bar, in pixels
record Breaking(double width) {
    private static final double SIZE = 13;
    /// Icon, gaps and the button that closes the bar.
    private static final double AROUND = 86;

    /// The sentence, with ends of lines where it needs them; as it is while the bar has no width.
    String lines(Notice notice) {
        var way = notice.way().map(it -> wide(it.text()) + TextSize.px(50)).orElse(0.0);
        var room = width - TextSize.px(AROUND) - way;
        return room < TextSize.px(AROUND) ? notice.text() : broken(notice.text(), room);
    }

    private static String broken(String words, double room) {
        if (wide(words) <= room) return words;
        var end = words.length();
        while (end > 1 && (wide(words.substring(0, end)) > room || !mayEnd(words, end))) end--;
        if (end <= 1) return words;
        return words.substring(0, end).stripTrailing()
                + "\n"
                + broken(words.substring(end).stripLeading(), room);
    }

    /// Between words, or between Chinese characters of which the second closes nothing.
    private static boolean mayEnd(String words, int end) {
        if (end == words.length()) return true;
        var next = words.charAt(end);
        return Character.isWhitespace(next)
                || (Character.isIdeographic(words.charAt(end - 1))
                        && Character.isIdeographic(next));
    }

    private static double wide(String words) {
        var text = new Text(words);
        text.setFont(Font.font("Inter", TextSize.px(SIZE)));
        return text.getLayoutBounds().getWidth();
    }
}
