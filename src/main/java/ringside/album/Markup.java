package ringside.album;

import ringside.picture.Type;

/// Text inside HTML: escaped for elements and for attributes in quotes, with everything invisible
/// made visible.
final class Markup {
    private Markup() {}

    /// One line of text, or several; line feeds stay.
    static String escaped(String text) {
        var out = new StringBuilder(text.length());
        for (var line : text.split("\n", -1)) out.append(Type.visible(line)).append('\n');
        out.setLength(out.length() - 1);
        return out.toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /// `<name>text</name>`.
    static String element(String name, String text) {
        return "<" + name + ">" + escaped(text) + "</" + name + ">";
    }

    /// `<name class="style">text</name>`.
    static String element(String name, String style, String text) {
        return "<" + name + " class=\"" + style + "\">" + escaped(text) + "</" + name + ">";
    }
}
