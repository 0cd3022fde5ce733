package ringside.desktop.canvas;

import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.nio.IntBuffer;

/// Opaque pixels that are shown as they are: `across` and `down` are their number, in pixels of the
/// device, and `pixels` holds them row by row.
///
/// It exists because the pipeline takes ten times as long to stretch an image as to lay one down.
record Plate(int across, int down, int[] pixels, PixelBuffer<IntBuffer> buffer, Image image) {
    static Plate of(int across, int down) {
        var pixels = new int[across * down];
        var buffer =
                new PixelBuffer<>(
                        across, down, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        return new Plate(across, down, pixels, buffer, new WritableImage(buffer));
    }

    /// The pixels are others now; on the JavaFX thread.
    void changed() {
        buffer.updateBuffer(_ -> null);
    }
}
