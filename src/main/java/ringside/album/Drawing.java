package ringside.album;

import ringside.evidence.Opened;
import ringside.picture.PngWriter;
import ringside.picture.SvgWriter;

import java.nio.charset.StandardCharsets;

/// The documents that are drawings: one [Plate] in vectors or in pixels.
final class Drawing {
    private Drawing() {}

    static byte[] svg(Opened.Shown shown, int step, Finish finish) {
        return SvgWriter.write(Plate.of(shown, step).list(), finish.theme().palette())
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] png(Opened.Shown shown, int step, Finish finish) {
        return PngWriter.write(
                Plate.of(shown, step).list(), finish.theme().palette(), finish.scale());
    }
}
