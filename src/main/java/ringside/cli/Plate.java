package ringside.cli;

import ringside.graph.Topology;
import ringside.layout.Lanes;
import ringside.layout.Places;
import ringside.picture.DisplayList;
import ringside.picture.Emphasis;
import ringside.picture.PngWriter;
import ringside.picture.Sketch;
import ringside.picture.SvgWriter;
import ringside.story.Timeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// One drawn step, ready to be written. Places are folded over all steps before it, so that a
/// picture shows the same places as the window does at that step.
record Plate(DisplayList list) {
    static Plate of(Timeline timeline, int step) {
        var kernel = timeline.start();
        var places = Lanes.arrange(Topology.of(kernel), Places.EMPTY);
        for (var moment : timeline.moments().subList(0, step)) {
            kernel = moment.kernel();
            places = Lanes.arrange(Topology.of(kernel), places);
        }
        return new Plate(Sketch.draw(Topology.of(kernel), places, Emphasis.NONE));
    }

    /// Writes the picture; the ending of the file decides the format.
    void write(Path to, Style style) {
        try {
            var folder = to.toAbsolutePath().getParent();
            if (folder != null) Files.createDirectories(folder);
            Files.write(to, bytes(to, style));
        } catch (IOException e) {
            throw new Unusable(to + " cannot be written (" + e.getMessage() + ").");
        }
    }

    private byte[] bytes(Path to, Style style) {
        var name = to.toString();
        if (name.endsWith(".svg"))
            return SvgWriter.write(list, style.palette()).getBytes(StandardCharsets.UTF_8);
        if (name.endsWith(".png")) return PngWriter.write(list, style.palette(), style.scale());
        throw new Unusable(name + " must end in .svg or .png; the ending decides the format.");
    }
}
