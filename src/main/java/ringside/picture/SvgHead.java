package ringside.picture;

import ringside.layout.Box;

/// The beginning of an SVG: its size, what it is called, its styles and what it carries.
///
/// A picture with a title is a document of many images to a screen reader, each thing one of them;
/// without one it is a single image.
final class SvgHead {
    private final Box bounds;
    private final Imprint imprint;
    private final StringBuilder out = new StringBuilder();

    SvgHead(Box bounds, Imprint imprint) {
        this.bounds = bounds;
        this.imprint = imprint;
    }

    /// @param paint what was painted below, whose styles stand here
    String write(SvgPaint paint) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        attribute("width", Decimal.of(bounds.width()));
        attribute("height", Decimal.of(bounds.height()));
        attribute("viewBox", box());
        attribute("font-family", SvgWriter.faces());
        if (!paint.root().isEmpty()) attribute("class", paint.root());
        labels();
        out.append(">\n");
        told("title", imprint.title());
        told("desc", imprint.description());
        return out.append(imprint.metadata()).append(paint.sheet()).toString();
    }

    private String box() {
        var box = new StringBuilder();
        Decimal.append(box, bounds.x()).append(' ');
        Decimal.append(box, bounds.y()).append(' ');
        Decimal.append(box, bounds.width()).append(' ');
        return Decimal.append(box, bounds.height()).toString();
    }

    private void labels() {
        if (imprint.title().isEmpty()) {
            attribute("role", "img");
            return;
        }
        attribute("role", "graphics-document document");
        attribute("aria-labelledby", imprint.id("title"));
        if (!imprint.description().isEmpty()) attribute("aria-describedby", imprint.id("desc"));
    }

    private void told(String element, String text) {
        if (text.isEmpty()) return;
        out.append('<').append(element);
        attribute("id", imprint.id(element));
        out.append('>');
        escape(out, Type.visible(text)).append("</").append(element).append(">\n");
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(out, value).append('"');
    }

    /// A text as XML says it.
    static StringBuilder escape(StringBuilder out, String text) {
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(letter);
            }
        }
        return out;
    }
}
