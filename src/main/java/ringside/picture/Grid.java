package ringside.picture;

import java.util.ArrayList;
import java.util.List;

/// Which obstacles reach into which cell of the plane, one list a cell.
///
/// It is a table and not a map since a picture is as compact as its lanes and a reference asks for
/// hundreds of cells. Law: outside the table nothing is in the way. Cells very far out, where only
/// a hand can have put something, share one list, so that the table stays small.
record Grid(int left, int top, int columns, List<List<Obstacle>> cells) {
    private static final int WIDEST = 64;
    private static final int HIGHEST = 1 << 15;

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
        var cells = new ArrayList<List<Obstacle>>();
        for (var at = 0; at < columns * (bottom - top + 1); at++) cells.add(List.of());
        var grid = new Grid(left, top, columns, cells);
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
        if (cells.get(at).isEmpty()) cells.set(at, new ArrayList<>());
        cells.get(at).add(obstacle);
    }

    /// What reaches into a cell, in the order in which it was told.
    List<Obstacle> at(int column, int row) {
        var across = column(column) - left;
        var at = (row(row) - top) * columns + across;
        return across < 0 || across >= columns || at < 0 || at >= cells.size()
                ? List.of()
                : cells.get(at);
    }
}
