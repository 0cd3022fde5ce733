package ringside.layout;

import ringside.state.Slot;

/// Every length of the layout, in world pixels. All heights are made of one unit, so that rows of
/// processes (four units), stacked rings (three) and lists of keys (two) meet again and again.
final class Metrics {
    static final double UNIT = 24;
    static final int ROW = 4;
    static final int KEY = 2;
    static final double TOP = 40;
    static final double PROCESS_LEFT = 36;
    static final double PROCESS_RIGHT = 360;
    static final double PROCESS_HEIGHT = 46;
    static final double RING_HEIGHT = 44;
    static final double KEY_HEIGHT = 38;
    static final double THREAD_HEIGHT = 24;
    static final double THREAD_PITCH = 26;
    static final double INDENT = 22;
    private static final double PORT = 12;
    private static final double SMALL_PORT = 8;

    private Metrics() {}

    static double y(int unit) {
        return TOP + unit * UNIT;
    }

    /// The unit that a height above the ground falls into.
    static int unit(double y) {
        return (int) Math.floor((y - TOP) / UNIT);
    }

    /// The first unit that begins at or below a height.
    static int unitsTo(double y) {
        return (int) Math.ceil((y - TOP) / UNIT);
    }

    /// Where the children of a process begin: less and less to the right, so that the deepest tree
    /// stays in its lane.
    static double childOf(double parent) {
        if (parent < 120) return parent + 44;
        if (parent < 180) return parent + 28;
        return Math.min(parent + 12, 240);
    }

    static Box port(Box process, Slot slot) {
        return new Box(process.right() - PORT / 2, process.y() + 4 + 13 * step(slot), PORT, PORT);
    }

    static Box threadPort(Box thread, Slot slot) {
        return new Box(
                PROCESS_RIGHT - SMALL_PORT / 2,
                thread.y() + SMALL_PORT * step(slot),
                SMALL_PORT,
                SMALL_PORT);
    }

    private static int step(Slot slot) {
        return switch (slot) {
            case THREAD -> 0;
            case PROCESS -> 1;
            case SESSION -> 2;
        };
    }
}
