package ringside.picture;

import org.pcollections.PSortedMap;

import ringside.graph.Ref;
import ringside.layout.Box;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Writes the marks of an SVG, or a share of them: the groups of things and the shapes in them.
///
/// Law: shares one after another are what one hand writes alone.
final class SvgMarks {
    private static final String MONO = "'JetBrains Mono', 'DejaVu Sans Mono', monospace";

    private final List<Mark> marks;
    private final PSortedMap<Ref, String> titles;
    private final BitSet first;
    private final Imprint imprint;
    private final StringBuilder out = new StringBuilder();
    private final SvgPaint paint;
    private byte[] bytes = new byte[0];

    /// @param first the marks that are the first of their thing
    SvgMarks(DisplayList list, BitSet first, Skin skin, Imprint imprint) {
        this.marks = list.marks();
        this.titles = list.titles();
        this.first = first;
        this.imprint = imprint;
        this.paint = new SvgPaint(skin, out);
    }

    /// Writes the paper.
    SvgMarks ground(Box bounds) {
        out.append("<rect");
        attribute("x", bounds.x());
        attribute("y", bounds.y());
        attribute("width", bounds.width());
        attribute("height", bounds.height());
        paint.look(Look.filled(Ink.PAPER));
        out.append("/>\n");
        return done();
    }

    /// Writes the marks from one up to another.
    SvgMarks from(int from, int to) {
        for (var at = from; at < to; at++) mark(at);
        return done();
    }

    private SvgMarks done() {
        bytes = SvgWriter.utf8(out.toString());
        return this;
    }

    /// What was written, in UTF-8.
    byte[] bytes() {
        return bytes;
    }

    /// The inks of what was written.
    SvgPaint paint() {
        return paint;
    }

    /// Marks of one thing that follow each other share a group, the first with the thing's id.
    private void mark(int at) {
        var mark = marks.get(at);
        if (mark.ref().isPresent() && !mark.ref().equals(ref(at - 1)))
            open(mark.ref().get(), first.get(at));
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
        return at < 0 || at >= marks.size() ? Optional.empty() : marks.get(at).ref();
    }

    /// A thing is one image to a screen reader, with the title as its name; parts of it that stand
    /// apart are not read again.
    private void open(Ref ref, boolean first) {
        var id = ref.id();
        out.append("<g");
        if (first) out.append(" id=\"").append(imprint.id(id)).append('"');
        out.append(" class=\"rs-").append(id, 0, id.indexOf('-')).append('"');
        var title = titles.get(ref);
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
        var width = words.width();
        out.append("<text");
        attribute("x", words.anchor().left(words.x(), width));
        attribute("y", words.baseline());
        attribute("font-size", words.size());
        if (words.role().family().contains("Mono"))
            out.append(" font-family=\"").append(MONO).append('"');
        out.append(" font-weight=\"").append(words.role().weight()).append('"');
        if (words.role().italic()) out.append(" font-style=\"italic\"");
        attribute("textLength", width);
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
}
