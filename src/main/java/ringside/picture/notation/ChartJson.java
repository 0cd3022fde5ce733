package ringside.picture.notation;

import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.layout.Band;
import ringside.layout.Box;

import java.util.ArrayList;

/// A moment for programs, as `/ringside/schema/picture.schema.json` describes it: everything that
/// exists with its place, and every holding with its reason.
public final class ChartJson {
    private static final String VERSION = "1";

    private ChartJson() {}

    /// The document of a moment.
    ///
    /// @param about members of the document that come before the moment's own
    public static String write(Chart chart, Json.Members about) {
        var facts = new Facts(chart);
        var bounds = new Box(0, 0, chart.bounds().width(), chart.bounds().height());
        var document = Json.object().with("format", "ringside picture " + VERSION);
        for (var member : about.members().entrySet())
            document = document.with(member.getKey(), member.getValue());
        return document.with("bounds", box(bounds))
                .with("bands", Json.list(chart.bands().stream().map(ChartJson::band).toList()))
                .with(
                        "nodes",
                        Json.list(
                                chart.things().stream().map(it -> node(chart, facts, it)).toList()))
                .with("edges", edges(chart, facts))
                .print();
    }

    private static Json band(Band band) {
        return Json.object()
                .with("uid", Integer.toUnsignedLong(band.uid()))
                .with("place", box(band.box()));
    }

    private static Json node(Chart chart, Facts facts, Ref ref) {
        var told = facts.of(ref);
        return chart.place(ref).map(box -> told.with("place", box(box))).orElse(told);
    }

    private static Json edges(Chart chart, Facts facts) {
        var edges = new ArrayList<Json>();
        for (Edge edge : chart.edges()) edges.add(facts.of(edge, edges.size() + 1));
        return Json.list(edges);
    }

    private static Json box(Box box) {
        return Json.object()
                .with("x", new Json.Real(box.x()))
                .with("y", new Json.Real(box.y()))
                .with("width", new Json.Real(box.width()))
                .with("height", new Json.Real(box.height()));
    }
}
