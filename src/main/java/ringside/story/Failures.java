package ringside.story;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Where in a story something went wrong: the steps whose answer was an error. A recording is
/// searched for what failed like a page for a word.
public final class Failures {
    private Failures() {}

    /// The first failed step after the cursor; steps are counted from 1.
    public static OptionalInt after(Timeline line) {
        return IntStream.rangeClosed(line.cursor() + 1, line.length())
                .filter(step -> failed(line, step))
                .findFirst();
    }

    /// The last failed step before the one that the cursor is on.
    public static OptionalInt before(Timeline line) {
        return IntStream.range(1, line.cursor()).filter(step -> failed(line, step)).max();
    }

    private static boolean failed(Timeline line, int step) {
        return line.moments().get(step - 1).step().reply().failed();
    }
}
