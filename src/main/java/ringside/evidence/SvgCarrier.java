package ringside.evidence;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// An SVG that carries its story, as an element of its own inside `<metadata>`: as text that can be
/// read and compared line by line, or in Base64 where it holds what XML cannot.
///
/// Law: what [#metadata] writes, [#story] reads; nothing outside the file is ever fetched.
public final class SvgCarrier {
    /// The namespace of the element.
    public static final String NAMESPACE = "urn:ringside:story";

    private static final String BASE64 = "base64";

    private SvgCarrier() {}

    /// The element `<metadata>` with the story inside.
    public static String metadata(String story) {
        var plain = story.codePoints().allMatch(SvgCarrier::isXml);
        var head = "<metadata><story xmlns=\"" + NAMESPACE + "\"";
        var body =
                plain
                        ? ">" + escaped(story)
                        : " encoding=\"base64\">"
                                + Base64.getEncoder()
                                        .encodeToString(story.getBytes(StandardCharsets.UTF_8));
        return head + body + "</story></metadata>\n";
    }

    /// What XML 1.0 can say; a reader turns carriage returns into line feeds, so they are none of
    /// it here.
    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= ' ' && point < 0xd800)
                || (point >= 0xe000 && point < 0xfffe)
                || point >= 0x10000;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static boolean isSvg(String text) {
        var start = unmarked(text).stripLeading();
        return start.startsWith("<svg")
                || start.startsWith("<?xml")
                || start.startsWith("<!DOCTYPE svg");
    }

    /// The text without the mark of a byte order.
    private static String unmarked(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /// The story that an SVG carries.
    static String story(String svg) throws NoStory {
        try {
            var reader = factory().createXMLStreamReader(new StringReader(unmarked(svg)));
            while (reader.hasNext())
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && NAMESPACE.equals(reader.getNamespaceURI())) return text(reader);
        } catch (XMLStreamException broken) {
            var line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
            throw new NoStory(
                    "is a damaged SVG: line " + line + " is not XML; export the picture again.");
        }
        throw new NoStory(
                "is a picture that carries no story; those that Ringside exports do, so open one"
                        + " of them or the story's text.");
    }

    private static String text(XMLStreamReader reader) throws XMLStreamException, NoStory {
        var packed = BASE64.equals(reader.getAttributeValue(null, "encoding"));
        var text = reader.getElementText();
        if (!packed) return text;
        try {
            return new String(Base64.getDecoder().decode(text.strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw new NoStory(
                    "is a damaged SVG: the story that it carries is not Base64; export the picture"
                            + " again.");
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
