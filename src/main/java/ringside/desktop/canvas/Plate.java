package ringside.desktop.canvas;

import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.nio.IntBuffer;

/// Opaque pixels of the device that are shown as they are.
///
/// It exists because the pipeline takes ten times as long to stretch an image as to lay one down.
final class Plate {
    private final int across;
    private final int down;
    private final int[] pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final Image image;

    Plate(int across, int down) {
        this.across = across;
        this.down = down;
        pixels = new int[across * down];
        buffer =
                new PixelBuffer<>(
                        across, down, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
    }

    int across() {
        return across;
    }

    int down() {
        return down;
    }

    /// Row by row; whoever changes them says so by [#changed].
    int[] pixels() {
        return pixels;
    }

    Image image() {
        return image;
    }

    /// The pixels are others now; on the JavaFX thread.
    void changed() {
        buffer.updateBuffer(_ -> null);
    }
}
