package ringside.picture;

import java.util.Arrays;
import java.util.List;

/// Which obstacles reach into which cell of the plane, one list a cell.
///
/// It is a table and not a map since a picture is as compact as its lanes and a reference asks for
/// hundreds of cells. Law: outside the table nothing is in the way. Cells very far out, where only
/// a hand can have put something, share one list, so that the table stays small.
final class Grid {
    private static final Obstacle[] NOTHING = {};
    private static final int WIDEST = 64;
    private static final int HIGHEST = 1 << 15;

    private final int left;
    private final int top;
    private final int columns;
    private final Obstacle[][] cells;

    private Grid(int left, int top, int columns, int rows) {
        this.left = left;
        this.top = top;
        this.columns = columns;
        cells = new Obstacle[columns * rows][];
        Arrays.fill(cells, NOTHING);
    }

    static Grid of(List<Obstacle> obstacles) {
        var left = WIDEST;
        var right = -WIDEST;
        var top = HIGHEST;
        var bottom = -HIGHEST;
        for (var obstacle : obstacles) {
            left = Math.min(left, column(obstacle.left()));
            right = Math.max(right, column(obstacle.right()));
            top = Math.min(top, row(obstacle.top()));
            bottom = Math.max(bottom, row(obstacle.bottom()));
        }
        var columns = Math.max(0, right - left + 1);
        var grid = new Grid(left, top, columns, Math.max(0, bottom - top + 1));
        obstacles.forEach(grid::add);
        return grid;
    }

    private static int column(int column) {
        return Math.clamp(column, -WIDEST, WIDEST);
    }

    private static int row(int row) {
        return Math.clamp(row, -HIGHEST, HIGHEST);
    }

    private void add(Obstacle obstacle) {
        for (var row = row(obstacle.top()); row <= row(obstacle.bottom()); row++)
            for (var column = column(obstacle.left()); column <= column(obstacle.right()); column++)
                add(obstacle, (row - top) * columns + column - left);
    }

    private void add(Obstacle obstacle, int at) {
        var here = Arrays.copyOf(cells[at], cells[at].length + 1);
        here[here.length - 1] = obstacle;
        cells[at] = here;
    }

    /// What reaches into a cell, in the order in which it was told.
    Obstacle[] at(int column, int row) {
        var across = column(column) - left;
        var at = (row(row) - top) * columns + across;
        return across < 0 || across >= columns || at < 0 || at >= cells.length
                ? NOTHING
                : cells[at];
    }
}
