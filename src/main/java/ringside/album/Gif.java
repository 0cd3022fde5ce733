package ringside.album;

import ringside.evidence.Opened;
import ringside.picture.Palette;
import ringside.picture.PngWriter;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/// A story as an animated GIF that repeats for ever, for places that show nothing better: chats,
/// slides, wikis.
///
/// Law: the first frame is whole, each later one holds only what it changes; equal stories give
/// equal bytes on one Java.
final class Gif {
    private static final String IMAGE = "javax_imageio_gif_image_1.0";

    /// So many frames tell the colours of a film.
    private static final int SAMPLES = 24;

    private final ColourTable colours = new ColourTable();
    private final Palette palette;
    private final double scale;
    private final ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();

    private Gif(Palette palette, double scale) {
        this.palette = palette;
        this.scale = scale;
    }

    static byte[] write(Opened.Shown shown, int step, Finish finish) {
        var strip = Strip.of(shown, finish.secrets());
        return new Gif(finish.theme().palette(), finish.scale()).write(strip);
    }

    private byte[] write(List<Strip.Frame> strip) {
        var every = Math.max(1, strip.size() / SAMPLES);
        for (var at = 0; at < strip.size(); at += every) colours.count(image(strip.get(at)));
        colours.count(image(strip.getLast()));
        colours.choose();
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            var before = new int[0];
            for (var frame : strip) before = add(frame, before);
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private BufferedImage image(Strip.Frame frame) {
        return PngWriter.image(frame.list(), palette, scale);
    }

    /// Writes a frame.
    ///
    /// @param before the places of the frame before, none for the first
    /// @return the places of this one
    private int[] add(Strip.Frame frame, int[] before) throws IOException {
        var image = image(frame);
        var width = image.getWidth();
        var places = ColourTable.pixels(image);
        for (var at = 0; at < places.length; at++) places[at] = colours.place(places[at]);
        var area = changed(before, places, width);
        var part =
                new BufferedImage(
                        area.width, area.height, BufferedImage.TYPE_BYTE_INDEXED, colours.model());
        for (var y = 0; y < area.height; y++)
            for (var x = 0; x < area.width; x++) {
                var at = (area.y + y) * width + area.x + x;
                var same = before.length > 0 && before[at] == places[at];
                part.getRaster().setSample(x, y, 0, same ? ColourTable.CLEAR : places[at]);
            }
        writer.writeToSequence(new IIOImage(part, null, about(part, area, frame.delay())), null);
        return places;
    }

    /// The box around all that differs, at least a pixel.
    private static Rectangle changed(int[] before, int[] now, int width) {
        if (before.length == 0) return new Rectangle(0, 0, width, now.length / width);
        var box = new Rectangle(-1, -1);
        for (var at = 0; at < now.length; at++)
            if (before[at] != now[at]) box.add(new Rectangle(at % width, at / width, 1, 1));
        return box.isEmpty() ? new Rectangle(0, 0, 1, 1) : box;
    }

    private IIOMetadata about(BufferedImage image, Rectangle area, int delay) throws IOException {
        var about = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
        var root = new IIOMetadataNode(IMAGE);
        var place = node(root, "ImageDescriptor");
        place.setAttribute("imageLeftPosition", "" + area.x);
        place.setAttribute("imageTopPosition", "" + area.y);
        place.setAttribute("imageWidth", "" + area.width);
        place.setAttribute("imageHeight", "" + area.height);
        place.setAttribute("interlaceFlag", "FALSE");
        var control = node(root, "GraphicControlExtension");
        control.setAttribute("disposalMethod", "doNotDispose");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "TRUE");
        control.setAttribute("transparentColorIndex", "" + ColourTable.CLEAR);
        control.setAttribute("delayTime", "" + delay);
        var loop = node(node(root, "ApplicationExtensions"), "ApplicationExtension");
        loop.setAttribute("applicationID", "NETSCAPE");
        loop.setAttribute("authenticationCode", "2.0");
        loop.setUserObject(new byte[] {1, 0, 0});
        about.mergeTree(IMAGE, root);
        return about;
    }

    private static IIOMetadataNode node(IIOMetadataNode parent, String name) {
        var node = new IIOMetadataNode(name);
        parent.appendChild(node);
        return node;
    }
}
