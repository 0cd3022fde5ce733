package ringside.album;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The 255 colours of a GIF that stand best for all of a film's, and one that is transparent.
///
/// Colours of areas are kept exactly; the others, which are edges of letters and lines, are chosen
/// as far from each other as there is room for. Nothing is dithered: a drawing has no gradients.
final class ColourTable {
    /// The place that means: as in the frame before.
    static final int CLEAR = 255;

    /// A colour on more than one pixel of so many is an area's.
    private static final int AREA = 4000;

    private static final int MOST_AREAS = 128;

    private final Map<Integer, Integer> counts = new HashMap<>();
    private final Map<Integer, Integer> nearest = new HashMap<>();
    private final List<Integer> colours = new ArrayList<>();
    private long pixels;

    /// Takes the colours of a frame into account.
    void count(BufferedImage image) {
        for (var rgb : pixels(image)) counts.merge(rgb & 0xffffff, 1, Integer::sum);
        pixels += (long) image.getWidth() * image.getHeight();
    }

    static int[] pixels(BufferedImage image) {
        var width = image.getWidth();
        return image.getRGB(
                0, 0, width, image.getHeight(), new int[width * image.getHeight()], 0, width);
    }

    /// Chooses, when all frames were counted.
    void choose() {
        var ranked =
                counts.keySet().stream()
                        .sorted(
                                Comparator.<Integer>comparingInt(
                                                rgb -> -counts.getOrDefault(rgb, 0))
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        ranked.stream()
                .limit(MOST_AREAS)
                .filter(rgb -> counts.getOrDefault(rgb, 0) * (long) AREA > pixels)
                .forEach(colours::add);
        for (var apart = 64; apart >= 0 && colours.size() < CLEAR; apart -= 4)
            for (var rgb : ranked)
                if (colours.size() < CLEAR && distance(rgb, closest(rgb)) > apart * apart)
                    colours.add(rgb);
        nearest.clear();
    }

    private int closest(int rgb) {
        var best = colours.isEmpty() ? ~rgb & 0xffffff : colours.getFirst();
        for (var colour : colours) if (distance(rgb, colour) < distance(rgb, best)) best = colour;
        return best;
    }

    private static int distance(int one, int other) {
        var red = ((one >> 16) & 0xff) - ((other >> 16) & 0xff);
        var green = ((one >> 8) & 0xff) - ((other >> 8) & 0xff);
        var blue = (one & 0xff) - (other & 0xff);
        return red * red + green * green + blue * blue;
    }

    /// The place of the colour that stands for this one.
    int place(int rgb) {
        return nearest.computeIfAbsent(rgb & 0xffffff, it -> colours.indexOf(closest(it)));
    }

    IndexColorModel model() {
        var table = new int[CLEAR + 1];
        for (var at = 0; at < colours.size(); at++) table[at] = 0xff000000 | colours.get(at);
        return new IndexColorModel(
                8, CLEAR + 1, table, 0, true, CLEAR, java.awt.image.DataBuffer.TYPE_BYTE);
    }
}
