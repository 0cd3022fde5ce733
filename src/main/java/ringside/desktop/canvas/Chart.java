package ringside.desktop.canvas;

import ringside.layout.Box;

/// How the small map draws the whole world into its own rectangle.
///
/// Law: all of the world is in it. A world much taller than the map is drawn broader than it is
/// (and one much broader, taller), because a column of a thousand processes to scale would be a
/// hairline.
record Chart(double across, double down, double left, double top) {
    /// No side of a drawn world is smaller than this share of the map.
    private static final double LEAST = 0.4;

    /// For a map of this size with `margin` pixels left free around.
    static Chart of(Box world, double width, double height, double margin) {
        var wide = width - 2 * margin;
        var high = height - 2 * margin;
        var across = wide / Math.max(1, world.width());
        var down = high / Math.max(1, world.height());
        var even = Math.min(Math.min(across, down), 1);
        var x = Math.min(across, Math.max(even, LEAST * across));
        var y = Math.min(down, Math.max(even, LEAST * down));
        var left = margin + (wide - x * world.width()) / 2;
        return new Chart(x, y, world.x() - left / x, world.y() - margin / y);
    }

    double mapX(double worldX) {
        return (worldX - left) * across;
    }

    double mapY(double worldY) {
        return (worldY - top) * down;
    }

    double worldX(double mapX) {
        return left + mapX / across;
    }

    double worldY(double mapY) {
        return top + mapY / down;
    }
}
