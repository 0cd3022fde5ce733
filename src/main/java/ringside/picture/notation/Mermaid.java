package ringside.picture.notation;

import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.picture.Hue;
import ringside.picture.Ink;
import ringside.picture.Palette;
import ringside.state.Key;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A moment as a flowchart of Mermaid, which forges draw where it stands in a Markdown text. Slots
/// are the words on arrows, as a port is too small a thing for it.
///
/// Law: whatever a description says, it is text in the drawing and nothing else.
public final class Mermaid {
    /// More arrows, or more letters, no forge draws.
    public static final int MOST_EDGES = 500;

    public static final int MOST_LETTERS = 50_000;

    private final Chart chart;
    private final Palette palette;
    private final List<String> lines = new ArrayList<>();
    private final Set<String> sorts = new TreeSet<>();
    private int edges;

    private Mermaid(Chart chart, Palette palette) {
        this.chart = chart;
        this.palette = palette;
    }

    /// A drawing; whether it is small enough is for the caller to ask.
    public record Drawing(String text, int edges) {
        /// Whether forges draw it.
        public boolean fits() {
            return edges <= MOST_EDGES && text.length() <= MOST_LETTERS;
        }
    }

    public static Drawing draw(Chart chart, Palette palette, String title) {
        var self = new Mermaid(chart, palette);
        chart.things().forEach(self::node);
        chart.edges().forEach(self::edge);
        return new Drawing(self.text(title), self.edges);
    }

    private String text(String title) {
        var head = new ArrayList<String>();
        head.add("---");
        head.add("title: " + new Json.Text(title).print().strip());
        head.add("---");
        head.add("flowchart LR");
        head.addAll(lines);
        for (var sort : sorts) head.add("  classDef " + sort + " " + style(sort));
        return String.join("\n", head) + "\n";
    }

    private void node(Ref ref) {
        if (!drawn(ref)) return;
        var sort = sort(ref);
        sorts.add(sort);
        lines.add("  " + id(ref) + shape(ref, words(ref)) + ":::" + sort);
    }

    private boolean drawn(Ref ref) {
        return !(ref instanceof Ref.OfSlot) && !chart.leads(ref) && !isIdle(ref);
    }

    /// A user record without rings says nothing here.
    private boolean isIdle(Ref ref) {
        return ref instanceof Ref.OfUser && chart.topology().held(ref).isEmpty();
    }

    private static String id(Ref ref) {
        return ref.id().replace('-', '_');
    }

    private String words(Ref ref) {
        var label = escaped(chart.label(ref));
        return ref instanceof Ref.OfKey(var serial)
                ? label + "<br>" + serial.hex() + state(serial)
                : label;
    }

    private String state(ringside.state.Serial serial) {
        var kernel = chart.topology().kernel();
        var states =
                kernel.key(serial)
                        .map(key -> ringside.graph.KeyWords.states(key, kernel.now()))
                        .orElse(List.of());
        return states.isEmpty() ? "" : "<br>" + escaped(String.join(", ", states));
    }

    private String shape(Ref ref, String words) {
        var text = '"' + words + '"';
        return switch (ref) {
            case Ref.OfProcess _ -> "[[" + text + "]]";
            case Ref.OfTask _ -> "[" + text + "]";
            case Ref.OfUser _ -> "[(" + text + ")]";
            case Ref.OfFile _ -> ">" + text + "]";
            case Ref.OfNamespace _ -> "{{" + text + "}}";
            case Ref.OfKey(var serial) ->
                    chart.topology().kernel().key(serial).filter(Key::isRing).isPresent()
                            ? "([" + text + "])"
                            : "[" + text + "]";
            case Ref.OfSlot _, Ref.OfLink _ -> "[" + text + "]";
        };
    }

    private void edge(Edge edge) {
        var from = holder(edge.from());
        var to = holder(edge.to());
        if (from.equals(to)) return;
        if (edge.to() instanceof Ref.OfSlot) return;
        edges++;
        var word = edge.from() instanceof Ref.OfSlot(_, var slot) ? Facts.word(slot) : "";
        lines.add("  " + from + arrow(edge.kind(), word) + to);
    }

    /// The node that an arrow begins or ends at: a slot's and a first thread's process.
    private String holder(Ref ref) {
        return switch (ref) {
            case Ref.OfSlot(var tid, _) -> holder(new Ref.OfTask(tid));
            case Ref.OfTask(var tid) -> id(chart.leads(ref) ? new Ref.OfProcess(tid) : ref);
            case Ref.OfProcess _, Ref.OfKey _, Ref.OfLink _, Ref.OfUser _ -> id(ref);
            case Ref.OfFile _, Ref.OfNamespace _ -> id(ref);
        };
    }

    private static String arrow(Edge.Kind kind, String word) {
        return switch (kind) {
            case CHILD, PART -> " --- ";
            case SUBSCRIBES -> word.isEmpty() ? " --> " : " -->|" + word + "| ";
            case LINKS -> " --> ";
            case PINS -> " -.->|pins| ";
            case AUTHORISES -> " -.->|authorises| ";
            case AWAITS -> " -.->|waits for| ";
            case RECORDS -> " -.- ";
        };
    }

    /// Mermaid's own way to say a letter by its number; nothing of HTML or Markdown is left.
    /// Between two dollars it would set mathematics, so they are kept apart by a blank of no width.
    private static String escaped(String text) {
        var out = new StringBuilder();
        text.replace("$$", "$\u200b$")
                .codePoints()
                .forEach(
                        point -> {
                            if (isPlain(point)) out.appendCodePoint(point);
                            else out.append('#').append(point).append(';');
                        });
        return out.toString();
    }

    private static boolean isPlain(int point) {
        return Character.isLetterOrDigit(point) || " _.,:-+/()@%=".indexOf(point) >= 0;
    }

    private String sort(Ref ref) {
        if (ref instanceof Ref.OfKey(var serial)) {
            var key = chart.topology().kernel().key(serial);
            if (key.isEmpty()) return "key";
            var sort = key.get().isRing() ? ring(chart.hue(key.get())) : "key";
            return ringside.graph.KeyWords.states(key.get(), Long.MIN_VALUE).isEmpty()
                    ? sort
                    : sort + "-ended";
        }
        return Facts.word(ref.kind());
    }

    private static String ring(Hue hue) {
        return hue == Hue.RING ? "keyring" : Facts.word(hue) + "-keyring";
    }

    private String style(String sort) {
        var ended = sort.endsWith("-ended") ? ",stroke-dasharray:5 4" : "";
        return "fill:"
                + colour(Ink.PANEL)
                + ",stroke:"
                + colour(line(sort))
                + ",color:"
                + colour(Ink.TEXT)
                + ended;
    }

    private static Ink line(String sort) {
        for (var hue : Hue.values()) if (sort.startsWith(ring(hue))) return hue.line();
        return sort.equals("process") || sort.equals("task") ? Ink.TREE : Ink.PIN;
    }

    private String colour(Ink ink) {
        return palette.of(ink).hex();
    }
}
