package ringside.picture;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The colours of an SVG. Each stands as an attribute, which every program understands; a skin with
/// a night adds a class and one sheet of styles that follows `color-scheme`, the page's own where
/// the picture stands in a page.
///
/// Law: classes begin with `rs`, and every rule asks for the picture's own class, so that neither
/// the page nor another picture is touched.
final class SvgPaint {
    private final Skin skin;
    private final StringBuilder out;
    private final Map<Ink, String> fills = new EnumMap<>(Ink.class);
    private final Map<Ink, String> strokes = new EnumMap<>(Ink.class);
    private final Set<Ink> filled = EnumSet.noneOf(Ink.class);
    private final Set<Ink> stroked = EnumSet.noneOf(Ink.class);

    SvgPaint(Skin skin, StringBuilder out) {
        this.skin = skin;
        this.out = out;
    }

    /// The inks of another part of the picture stand in the sheet, too.
    void used(SvgPaint part) {
        filled.addAll(part.filled);
        stroked.addAll(part.stroked);
    }

    /// The class of the whole picture; empty for a skin that does not change.
    String root() {
        return skin.night().isPresent() ? "rs-auto" : "";
    }

    void fill(Ink ink) {
        filled.add(ink);
        out.append(fills.computeIfAbsent(ink, it -> attribute("fill", it)));
        kind("rsf-", ink);
    }

    /// The line and the fill of a shape.
    void look(Look look) {
        filled.add(look.fill());
        out.append(fills.computeIfAbsent(look.fill(), it -> attribute("fill", it)));
        var line = look.line() != Ink.NONE;
        if (line) {
            stroked.add(look.line());
            out.append(strokes.computeIfAbsent(look.line(), it -> attribute("stroke", it)));
        }
        if (skin.night().isEmpty()) return;
        if (look.fill() == Ink.NONE) {
            if (line) kind("rss-", look.line());
        } else if (line) {
            out.append(" class=\"rsf-").append(word(look.fill()));
            out.append(" rss-").append(word(look.line())).append('"');
        } else kind("rsf-", look.fill());
    }

    private void kind(String kind, Ink ink) {
        if (skin.night().isPresent())
            out.append(" class=\"").append(kind).append(word(ink)).append('"');
    }

    private String attribute(String name, Ink ink) {
        var colour = skin.day().of(ink);
        if (ink == Ink.NONE) return " " + name + "=\"none\"";
        var opaque = " " + name + "=\"" + colour.hex() + "\"";
        return colour.opacity() < 1
                ? opaque + " " + name + "-opacity=\"" + Decimal.of(colour.opacity()) + "\""
                : opaque;
    }

    private static String word(Ink ink) {
        return ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The sheet of the inks that were used; empty for a skin that does not change. As a file of
    /// its own the picture follows the reader's wish, in a page the page's.
    String sheet() {
        if (skin.night().isEmpty()) return "";
        var sheet = new StringBuilder("<style>\n.rs-auto:root{color-scheme:light dark}\n");
        for (var ink : filled) rule(sheet, ".rsf-", "fill", ink);
        for (var ink : stroked) rule(sheet, ".rss-", "stroke", ink);
        return sheet.append("</style>\n").toString();
    }

    private void rule(StringBuilder sheet, String kind, String property, Ink ink) {
        if (ink == Ink.NONE) return;
        var day = skin.day().of(ink);
        var night = skin.night().orElseThrow().of(ink);
        sheet.append(".rs-auto ").append(kind).append(word(ink)).append('{').append(property);
        sheet.append(":light-dark(").append(css(day)).append(',').append(css(night)).append(')');
        if (day.opacity() < 1) sheet.append(';').append(property).append("-opacity:1");
        sheet.append("}\n");
    }

    private static String css(Colour colour) {
        if (colour.opacity() >= 1) return colour.hex();
        var channels = colour.red() + " " + colour.green() + " " + colour.blue();
        return "rgb(" + channels + "/" + Decimal.of(colour.opacity()) + ")";
    }
}
