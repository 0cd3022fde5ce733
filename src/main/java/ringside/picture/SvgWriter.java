package ringside.picture;

import ringside.graph.Ref;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Writes a picture as SVG: text as text, an id and a title for each thing, inks as attributes and
/// where asked as classes.
///
/// Law: equal input gives equal bytes. Every text carries its length, so that a machine without the
/// fonts keeps the layout; nothing is fetched, and nothing outside the picture is touched.
public final class SvgWriter {
    /// Faces that the machine may have instead of ours.
    private static final String BODY = "Inter, 'Helvetica Neue', Arial, sans-serif";

    private static final String MONO = "'JetBrains Mono', 'DejaVu Sans Mono', monospace";

    private final DisplayList list;
    private final Imprint imprint;
    private final StringBuilder out = new StringBuilder();
    private final SvgPaint paint;
    private final Set<Ref> named = new HashSet<>();

    private SvgWriter(DisplayList list, Skin skin, Imprint imprint) {
        this.list = list;
        this.imprint = imprint;
        this.paint = new SvgPaint(skin, out);
    }

    /// The bare picture.
    public static String write(DisplayList list, Palette palette) {
        return write(list, Skin.of(palette), Imprint.NONE);
    }

    public static String write(DisplayList list, Skin skin, Imprint imprint) {
        return new SvgWriter(list, skin, imprint).write();
    }

    private String write() {
        var b = list.bounds();
        out.append("<rect");
        attribute("x", b.x());
        attribute("y", b.y());
        attribute("width", b.width());
        attribute("height", b.height());
        paint.look(Look.filled(Ink.PAPER));
        out.append("/>\n");
        for (var at = 0; at < list.marks().size(); at++) mark(at);
        out.append("</svg>\n");
        return new SvgHead(list.bounds(), imprint).write(paint) + out;
    }

    /// Marks of one thing that follow each other share a group, the first with the thing's id.
    private void mark(int at) {
        var mark = list.marks().get(at);
        if (mark.ref().isPresent() && !mark.ref().equals(ref(at - 1))) open(mark.ref().get());
        switch (mark) {
            case Mark.Block block -> block(block);
            case Mark.Trace(var tag, var curve, var look) -> path(curve, look, tag.opacity());
            case Mark.Disc disc -> disc(disc);
            case Mark.Head head ->
                    path(head.curve(), Look.filled(head.ink()), head.tag().opacity());
            case Mark.Words words -> words(words);
        }
        if (mark.ref().isPresent() && !mark.ref().equals(ref(at + 1))) out.append("</g>\n");
    }

    private Optional<Ref> ref(int at) {
        return at < 0 || at >= list.marks().size() ? Optional.empty() : list.marks().get(at).ref();
    }

    /// A thing is one image to a screen reader, with the title as its name; parts of it that stand
    /// apart are not read again.
    private void open(Ref ref) {
        var id = ref.id();
        var first = named.add(ref);
        out.append("<g");
        if (first) out.append(" id=\"").append(imprint.id(id)).append('"');
        out.append(" class=\"rs-").append(id, 0, id.indexOf('-')).append('"');
        var title = list.titles().get(ref);
        out.append(" data-ref=\"").append(id);
        out.append(first && title != null ? "\" role=\"img\">" : "\" aria-hidden=\"true\">");
        if (title != null) element("title", title);
        var note = imprint.notes().get(ref);
        if (first && note != null) element("desc", note);
        out.append('\n');
    }

    private void element(String name, String text) {
        out.append('<').append(name).append('>');
        SvgHead.escape(out, text).append("</").append(name).append('>');
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
        var between = "";
        for (var piece : curve.pieces()) {
            out.append(between);
            piece(piece);
            between = " ";
        }
        out.append('"');
        look(look, opacity);
    }

    private void piece(Curve.Piece piece) {
        switch (piece) {
            case Curve.Piece.Move(var x, var y) -> point('M', x, y);
            case Curve.Piece.Line(var x, var y) -> point('L', x, y);
            case Curve.Piece.Cubic c -> {
                point('C', c.x1(), c.y1());
                point(' ', c.x2(), c.y2());
                point(' ', c.x(), c.y());
            }
            case Curve.Piece.Close() -> out.append('Z');
        }
    }

    private void point(char letter, double x, double y) {
        Decimal.append(out.append(letter), x).append(',');
        Decimal.append(out, y);
    }

    private void words(Mark.Words words) {
        if (words.text().isEmpty()) return;
        out.append("<text");
        attribute("x", words.left());
        attribute("y", words.baseline());
        attribute("font-size", words.size());
        if (words.role().family().contains("Mono"))
            out.append(" font-family=\"").append(MONO).append('"');
        out.append(" font-weight=\"").append(words.role().weight()).append('"');
        if (words.role().italic()) out.append(" font-style=\"italic\"");
        attribute("textLength", words.width());
        paint.fill(words.ink());
        opacity(words.tag().opacity());
        out.append(" xml:space=\"preserve\">");
        SvgHead.escape(out, words.text()).append("</text>\n");
    }

    private void look(Look look, double opacity) {
        paint.look(look);
        if (look.line() != Ink.NONE) {
            attribute("stroke-width", look.width());
            if (look.dash() != Dash.SOLID) dashes(look.dash());
        }
        opacity(opacity);
        out.append("/>\n");
    }

    private void dashes(Dash dash) {
        out.append(" stroke-dasharray=\"");
        var between = "";
        for (var length : dash.pattern()) {
            Decimal.append(out.append(between), length);
            between = " ";
        }
        out.append('"');
    }

    private void opacity(double opacity) {
        if (opacity < 1) attribute("opacity", opacity);
    }

    private void attribute(String name, double value) {
        Decimal.append(out.append(' ').append(name).append("=\""), value).append('"');
    }

    /// The faces of a whole picture; what is set in another one says so.
    static String faces() {
        return BODY;
    }
}
