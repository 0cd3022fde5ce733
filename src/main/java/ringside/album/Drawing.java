package ringside.album;

import ringside.evidence.Opened;
import ringside.evidence.PngCarrier;
import ringside.evidence.SvgCarrier;
import ringside.picture.PngWriter;
import ringside.picture.SvgWriter;
import ringside.picture.Titles;
import ringside.words.Meanwhile;

/// The documents that are drawings: one [Plate] in vectors or in pixels, with its story inside, so
/// that opening the drawing opens the story.
final class Drawing {
    private Drawing() {}

    /// What is told needs nothing of what is drawn, so it is told meanwhile.
    static byte[] svg(Opened.Shown shown, int step, Finish finish) {
        var young = Plate.young(shown, step);
        var titles = Meanwhile.of(() -> Titles.of(young.get()));
        var notes = Meanwhile.of(() -> Legend.notes(young.get()));
        var metadata =
                Meanwhile.of(() -> SvgCarrier.metadata(Carried.story(shown, finish.secrets())));
        var plate = Plate.of(shown, step, young).titled(titles);
        var legend = Legend.of(shown, step, plate);
        var imprint = legend.imprint(finish, metadata.get(), notes.get());
        return SvgWriter.bytes(plate.list(), finish.theme().skin(), imprint);
    }

    static byte[] png(Opened.Shown shown, int step, Finish finish) {
        var png =
                PngWriter.write(
                        Plate.of(shown, step).list(), finish.theme().palette(), finish.scale());
        return PngCarrier.carrying(png, Carried.story(shown, finish.secrets()));
    }
}
