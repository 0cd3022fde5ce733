package ringside.cli;

import ringside.album.Plate;
import ringside.picture.PngWriter;
import ringside.picture.SvgWriter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where a picture goes: a file, in the format that its ending asks for.
final class Output {
    private Output() {}

    static void write(Plate plate, Path to, Style style) {
        try {
            var folder = to.toAbsolutePath().getParent();
            if (folder != null) Files.createDirectories(folder);
            Files.write(to, bytes(plate, to, style));
        } catch (IOException e) {
            throw new Unusable(to + " cannot be written (" + e.getMessage() + ").");
        }
    }

    private static byte[] bytes(Plate plate, Path to, Style style) {
        var name = to.toString();
        if (name.endsWith(".svg"))
            return SvgWriter.write(plate.list(), style.palette()).getBytes(StandardCharsets.UTF_8);
        if (name.endsWith(".png"))
            return PngWriter.write(plate.list(), style.palette(), style.scale());
        throw new Unusable(name + " must end in .svg or .png; the ending decides the format.");
    }
}
