package ringside.album;

import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// A story's prose as HTML that can neither run nor load anything: markup in it is shown as text,
/// links lead only where the web goes, and a picture is a link to itself.
final class Prose {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder()
                    .escapeHtml(true)
                    .sanitizeUrls(true)
                    .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
                    .percentEncodeUrls(true)
                    .attributeProviderFactory(_ -> Prose::attributes)
                    .nodeRendererFactory(Pictures::new)
                    .build();

    private Prose() {}

    /// Headings step down by one, below the page's own.
    static String html(String markdown) {
        var document = PARSER.parse(markdown);
        lower(document);
        return RENDERER.render(document);
    }

    private static void lower(Node parent) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading)
                heading.setLevel(Math.min(6, heading.getLevel() + 1));
            lower(node);
        }
    }

    private static void attributes(Node node, String tag, Map<String, String> attributes) {
        if (!(node instanceof Link)) return;
        if (attributes.getOrDefault("href", "").isEmpty()) attributes.remove("href");
        attributes.put("rel", "noopener noreferrer nofollow");
        attributes.put("target", "_blank");
    }

    /// Loading a picture would be a request: its words stand for it, and lead to it.
    private record Pictures(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Image.class);
        }

        @Override
        public void render(Node node) {
            var image = (Image) node;
            if (image.getFirstChild() == null) image.appendChild(new Text(image.getDestination()));
            var link = new Link(image.getDestination(), null);
            var inside = linked(image);
            for (var child = image.getFirstChild(); child != null; ) {
                var next = child.getNext();
                if (inside) context.render(child);
                else link.appendChild(child);
                child = next;
            }
            if (!inside) context.render(link);
        }

        private static boolean linked(Node node) {
            for (var up = node.getParent(); up != null; up = up.getParent())
                if (up instanceof Link) return true;
            return false;
        }
    }
}
