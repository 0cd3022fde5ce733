package ringside.desktop.session;

import ringside.picture.Emphasis;
import ringside.picture.Palette;
import ringside.picture.PngWriter;
import ringside.picture.Sketch;
import ringside.picture.SvgWriter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Writes the picture of a view to a file, the whole of it, in the format that the file's name asks
/// for: PNG for `.png`, else SVG.
///
/// Law: nothing of the window gets into the file, neither theme nor selection nor zoom.
final class Export {
    private static final double SCALE = 2;

    private Export() {}

    static void write(View view, Path path, Palette palette) throws IOException {
        var list = Sketch.draw(view.topology(), view.places(), Emphasis.NONE);
        if (path.toString().toLowerCase(Locale.ROOT).endsWith(".png"))
            Files.write(path, PngWriter.write(list, palette, SCALE));
        else Files.writeString(path, SvgWriter.write(list, palette));
    }
}
