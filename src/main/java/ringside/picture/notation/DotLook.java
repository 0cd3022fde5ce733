package ringside.picture.notation;

import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.DefaultAttribute;

import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.picture.Decimal;
import ringside.picture.Ink;
import ringside.picture.Palette;
import ringside.picture.Role;
import ringside.picture.Type;
import ringside.state.Flag;
import ringside.state.Key;
import ringside.state.Serial;

import java.util.LinkedHashMap;
import java.util.Map;

/// Shapes, lines and colours of a [Dot] drawing: kind in shape and state in line as on the picture,
/// colour last.
final class DotLook {
    /// Sizes of letters, in points.
    private static final double SIZE = 10;

    private static final double SMALL = 7;

    /// The least height of a box with two lines.
    private static final double TWO_LINES = 32;

    private static final double ROOMY = 200;

    private final Chart chart;
    private final Palette palette;

    DotLook(Chart chart, Palette palette) {
        this.chart = chart;
        this.palette = palette;
    }

    Map<String, Attribute> graph() {
        var look = new LinkedHashMap<String, Attribute>();
        look.put("rankdir", DefaultAttribute.createAttribute("LR"));
        look.put("bgcolor", DefaultAttribute.createAttribute('"' + colour(Ink.PAPER) + '"'));
        look.put("notranslate", DefaultAttribute.createAttribute("true"));
        look.put("splines", DefaultAttribute.createAttribute("line"));
        return look;
    }

    Map<String, String> node(Ref ref) {
        var look = new LinkedHashMap<String, String>();
        look.put("shape", shape(ref));
        look.put("fixedsize", "true");
        look.put("margin", "0");
        look.put("fontname", "Inter, Helvetica, Arial, sans-serif");
        look.put("fontsize", Decimal.of(ref instanceof Ref.OfSlot ? SMALL : SIZE));
        look.put("fontcolor", colour(Ink.TEXT));
        look.put("color", colour(line(ref)));
        look.put("fillcolor", colour(fill(ref)));
        look.put("style", style(ref));
        look.putAll(words(ref));
        return look;
    }

    private static String shape(Ref ref) {
        return switch (ref) {
            case Ref.OfSlot _ -> "circle";
            case Ref.OfNamespace _ -> "hexagon";
            case Ref.OfFile _ -> "note";
            case Ref.OfProcess _, Ref.OfTask _, Ref.OfUser _, Ref.OfKey _, Ref.OfLink _ -> "box";
        };
    }

    private String style(Ref ref) {
        if (ref instanceof Ref.OfUser) return "filled";
        if (!(ref instanceof Ref.OfKey(var serial))) return "rounded,filled";
        return chart.topology().kernel().key(serial).map(this::style).orElse("filled");
    }

    private String style(Key key) {
        var plain = key.isRing() ? "rounded,filled" : "filled";
        return unsettled(key) ? plain + ",dashed" : plain;
    }

    private boolean unsettled(Key key) {
        var now = chart.topology().kernel().now();
        return key.refs() == 0
                || key.has(Flag.REVOKED)
                || key.has(Flag.INVALIDATED)
                || key.expired(now);
    }

    /// Ports carry a letter, stripes of ground their user in the corner, keys their serial below.
    private Map<String, String> words(Ref ref) {
        return switch (ref) {
            case Ref.OfSlot(_, var slot) ->
                    Map.of("label", String.valueOf(Character.toUpperCase(slot.letter())));
            case Ref.OfUser _ -> Map.of("labelloc", "b");
            case Ref.OfKey(var serial) -> Map.of("label", fitting(ref) + below(ref, serial));
            case Ref.OfProcess _, Ref.OfTask _, Ref.OfFile _, Ref.OfLink _, Ref.OfNamespace _ ->
                    Map.of("label", fitting(ref));
        };
    }

    /// As much of the label as its box holds in whatever face Graphviz finds; the tooltip has all.
    private String fitting(Ref ref) {
        var room = chart.place(ref).map(Box::width).orElse(ROOMY);
        return escaped(Type.fit(chart.label(ref), Role.BODY, SIZE, room * 0.8));
    }

    private String below(Ref ref, Serial serial) {
        return chart.place(ref).map(Box::height).orElse(ROOMY) < TWO_LINES
                ? ""
                : "\\n" + serial.hex();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\");
    }

    private Ink line(Ref ref) {
        return switch (ref) {
            case Ref.OfSlot(_, var slot) -> ringside.picture.Hue.of(slot).line();
            case Ref.OfKey(var serial) ->
                    chart.topology()
                            .kernel()
                            .key(serial)
                            .map(key -> key.isRing() ? chart.hue(key).line() : Ink.PIN)
                            .orElse(Ink.PIN);
            case Ref.OfUser _ -> Ink.BORDER;
            case Ref.OfProcess _, Ref.OfTask _, Ref.OfFile _ -> Ink.TREE;
            case Ref.OfLink _, Ref.OfNamespace _ -> Ink.PIN;
        };
    }

    private static Ink fill(Ref ref) {
        return switch (ref) {
            case Ref.OfUser(var uid) -> uid == 0 ? Ink.BAND_ROOT : Ink.BAND_USER;
            case Ref.OfProcess _, Ref.OfTask _, Ref.OfSlot _, Ref.OfKey _ -> Ink.PANEL;
            case Ref.OfFile _, Ref.OfLink _, Ref.OfNamespace _ -> Ink.PANEL;
        };
    }

    Map<String, String> edge(Edge edge) {
        var look = new LinkedHashMap<String, String>();
        var ink = edge.kind() == Edge.Kind.CHILD ? Ink.TREE : line(edge.from());
        look.put("color", colour(ink));
        look.put("style", style(edge.kind()));
        if (edge.kind() == Edge.Kind.CHILD) look.put("arrowhead", "none");
        return look;
    }

    private static String style(Edge.Kind kind) {
        return switch (kind) {
            case CHILD, SUBSCRIBES, LINKS -> "solid";
            case PINS -> "dashed";
            case AUTHORISES, AWAITS -> "dotted";
            case PART, RECORDS -> "invis";
        };
    }

    private String colour(Ink ink) {
        return palette.of(ink).hex();
    }
}
