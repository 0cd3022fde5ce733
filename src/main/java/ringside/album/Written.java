package ringside.album;

import org.pcollections.HashTreePMap;

import ringside.evidence.Opened;
import ringside.graph.Outline;
import ringside.picture.notation.Chart;
import ringside.picture.notation.ChartJson;
import ringside.picture.notation.Dot;
import ringside.picture.notation.GraphMl;
import ringside.picture.notation.Json;
import ringside.picture.notation.Mermaid;

import java.nio.charset.StandardCharsets;

/// The documents that are text: one [Plate] in words or in the notation of another program.
final class Written {
    private Written() {}

    static byte[] dot(Opened.Shown shown, int step, Finish finish) {
        return bytes(Dot.write(chart(shown, Plate.of(shown, step)), finish.theme().palette()));
    }

    static byte[] graphml(Opened.Shown shown, int step, Finish finish) {
        return bytes(GraphMl.write(chart(shown, Plate.of(shown, step))));
    }

    /// @throws Unfit when no forge would draw it
    static byte[] mermaid(Opened.Shown shown, int step, Finish finish) {
        var plate = Plate.of(shown, step);
        var title = Legend.of(shown, step, plate).title();
        var drawing = Mermaid.draw(chart(shown, plate), finish.theme().palette(), title);
        if (drawing.fits()) return bytes(drawing.text());
        throw new Unfit(
                "Step "
                        + step
                        + " has "
                        + drawing.edges()
                        + " arrows in "
                        + drawing.text().length()
                        + " letters, and Mermaid draws at most "
                        + Mermaid.MOST_EDGES
                        + " in "
                        + Mermaid.MOST_LETTERS
                        + "; take a smaller step or another format such as .svg.");
    }

    static byte[] json(Opened.Shown shown, int step, Finish finish) {
        var plate = Plate.of(shown, step);
        var about =
                Json.object()
                        .with("title", shown.title())
                        .with("semantics", shown.timeline().start().semantics().id())
                        .with("step", step)
                        .with("steps", shown.timeline().length())
                        .with("clock", plate.view().topology().kernel().now())
                        .with("narration", Json.texts(Legend.of(shown, step, plate).sentences()));
        return bytes(ChartJson.write(chart(shown, plate), about));
    }

    /// The outline, below what happened.
    static byte[] text(Opened.Shown shown, int step, Finish finish) {
        var plate = Plate.of(shown, step);
        var legend = Legend.of(shown, step, plate);
        return bytes(
                legend.title()
                        + "\n\n"
                        + String.join("\n", legend.sentences())
                        + "\n\n"
                        + Outline.of(plate.view().topology()).text());
    }

    private static Chart chart(Opened.Shown shown, Plate plate) {
        return new Chart(
                plate.view(),
                plate.list().bounds(),
                plate.list().titles(),
                plate.emphasis().fresh(),
                HashTreePMap.from(shown.users()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
