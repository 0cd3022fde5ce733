package ringside.picture;

import ringside.graph.Ref;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes a picture as SVG: text as text, an id and a title for each thing, inks as classes.
///
/// Law: equal input gives equal bytes. Every text carries its length, so that a machine without the
/// fonts keeps the layout; classes begin with `rs-` so that a picture can stand inside a page.
public final class SvgWriter {
    private final DisplayList list;
    private final Palette palette;
    private final StringBuilder out = new StringBuilder();
    private final Set<Ref> named = new HashSet<>();

    private SvgWriter(DisplayList list, Palette palette) {
        this.list = list;
        this.palette = palette;
    }

    public static String write(DisplayList list, Palette palette) {
        return new SvgWriter(list, palette).write();
    }

    private String write() {
        var b = list.bounds();
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        attribute("width", b.width());
        attribute("height", b.height());
        var view = num(b.x()) + " " + num(b.y()) + " " + num(b.width()) + " " + num(b.height());
        out.append(" viewBox=\"").append(view).append("\" role=\"img\">\n");
        out.append("<rect");
        attribute("x", b.x());
        attribute("y", b.y());
        attribute("width", b.width());
        attribute("height", b.height());
        out.append(" fill=\"").append(palette.of(Ink.PAPER).hex()).append("\"/>\n");
        for (var at = 0; at < list.marks().size(); at++) mark(at);
        return out.append("</svg>\n").toString();
    }

    /// Marks of one thing that follow each other share a group, the first with the thing's id.
    private void mark(int at) {
        var mark = list.marks().get(at);
        var before = at == 0 ? java.util.Optional.<Ref>empty() : list.marks().get(at - 1).ref();
        var after =
                at + 1 == list.marks().size()
                        ? java.util.Optional.<Ref>empty()
                        : list.marks().get(at + 1).ref();
        if (mark.ref().isPresent() && !mark.ref().equals(before)) open(mark.ref().get());
        switch (mark) {
            case Mark.Block block -> block(block);
            case Mark.Trace(var tag, var curve, var look) -> path(curve, look, tag.opacity());
            case Mark.Disc disc -> disc(disc);
            case Mark.Head head ->
                    path(head.curve(), Look.filled(head.ink()), head.tag().opacity());
            case Mark.Words words -> words(words);
        }
        if (mark.ref().isPresent() && !mark.ref().equals(after)) out.append("</g>\n");
    }

    private void open(Ref ref) {
        out.append("<g");
        if (named.add(ref)) out.append(" id=\"").append(ref.id()).append('"');
        out.append(" class=\"rs-").append(ref.id().replaceFirst("-.*", "")).append("\">");
        var title = list.titles().get(ref);
        if (title != null) out.append("<title>").append(escaped(title)).append("</title>");
        out.append('\n');
    }

    private void block(Mark.Block block) {
        out.append("<rect");
        attribute("x", block.box().x());
        attribute("y", block.box().y());
        attribute("width", block.box().width());
        attribute("height", block.box().height());
        attribute("rx", block.radius());
        look(block.look(), block.tag().opacity());
    }

    private void disc(Mark.Disc disc) {
        out.append("<circle");
        attribute("cx", disc.x());
        attribute("cy", disc.y());
        attribute("r", disc.radius());
        look(disc.look(), disc.tag().opacity());
    }

    private void path(Curve curve, Look look, double opacity) {
        out.append("<path d=\"");
        out.append(curve.pieces().stream().map(SvgWriter::piece).collect(Collectors.joining(" ")));
        out.append('"');
        look(look, opacity);
    }

    private static String piece(Curve.Piece piece) {
        return switch (piece) {
            case Curve.Piece.Move(var x, var y) -> "M" + num(x) + "," + num(y);
            case Curve.Piece.Line(var x, var y) -> "L" + num(x) + "," + num(y);
            case Curve.Piece.Cubic c ->
                    "C"
                            + num(c.x1())
                            + ","
                            + num(c.y1())
                            + " "
                            + num(c.x2())
                            + ","
                            + num(c.y2())
                            + " "
                            + num(c.x())
                            + ","
                            + num(c.y());
            case Curve.Piece.Close() -> "Z";
        };
    }

    private void words(Mark.Words words) {
        if (words.text().isEmpty()) return;
        out.append("<text");
        attribute("x", words.left());
        attribute("y", words.baseline());
        attribute("font-size", words.size());
        var generic = words.role().family().contains("Mono") ? "monospace" : "sans-serif";
        out.append(" font-family=\"").append(words.role().family()).append(", ").append(generic);
        out.append("\" font-weight=\"").append(words.role().weight()).append('"');
        if (words.role().italic()) out.append(" font-style=\"italic\"");
        attribute("textLength", words.width());
        paint("fill", words.ink());
        opacity(words.tag().opacity());
        out.append(" xml:space=\"preserve\">").append(escaped(words.text())).append("</text>\n");
    }

    private void look(Look look, double opacity) {
        paint("fill", look.fill());
        if (look.line() != Ink.NONE) {
            paint("stroke", look.line());
            attribute("stroke-width", look.width());
            if (look.dash() != Dash.SOLID)
                out.append(
                        look.dash().pattern().stream()
                                .map(SvgWriter::num)
                                .collect(Collectors.joining(" ", " stroke-dasharray=\"", "\"")));
        }
        opacity(opacity);
        out.append("/>\n");
    }

    private void paint(String attribute, Ink ink) {
        var colour = palette.of(ink);
        var value = ink == Ink.NONE ? "none" : colour.hex();
        out.append(' ').append(attribute).append("=\"").append(value).append('"');
        if (ink != Ink.NONE && colour.opacity() < 1)
            attribute(attribute + "-opacity", colour.opacity());
    }

    private void opacity(double opacity) {
        if (opacity < 1) attribute("opacity", opacity);
    }

    private void attribute(String name, double value) {
        out.append(' ').append(name).append("=\"").append(num(value)).append('"');
    }

    /// At most two decimals, no exponent, no minus zero.
    static String num(double value) {
        var text = String.format(Locale.ROOT, "%.2f", value).replaceFirst("\\.?0+$", "");
        return text.equals("-0") ? "0" : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
