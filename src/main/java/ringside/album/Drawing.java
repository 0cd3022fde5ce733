package ringside.album;

import ringside.evidence.Opened;
import ringside.evidence.PngCarrier;
import ringside.evidence.SvgCarrier;
import ringside.picture.PngWriter;
import ringside.picture.SvgWriter;

import java.nio.charset.StandardCharsets;

/// The documents that are drawings: one [Plate] in vectors or in pixels, with its story inside, so
/// that opening the drawing opens the story.
final class Drawing {
    private Drawing() {}

    /// What is told needs nothing of what is drawn, so it is told meanwhile.
    static byte[] svg(Opened.Shown shown, int step, Finish finish) {
        var metadata =
                Meanwhile.of(() -> SvgCarrier.metadata(Carried.story(shown, finish.secrets())));
        var plate = Plate.of(shown, step);
        var titles = Meanwhile.of(plate.list()::titles);
        var imprint = Legend.of(shown, step, plate).imprint(finish, metadata.get());
        // The list remembers them; the writer asks it again.
        var _ = titles.get();
        return SvgWriter.write(plate.list(), finish.theme().skin(), imprint)
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] png(Opened.Shown shown, int step, Finish finish) {
        var png =
                PngWriter.write(
                        Plate.of(shown, step).list(), finish.theme().palette(), finish.scale());
        return PngCarrier.carrying(png, Carried.story(shown, finish.secrets()));
    }
}
