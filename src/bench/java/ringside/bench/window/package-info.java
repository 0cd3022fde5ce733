/// How fast the window is: frames, latency, layout, start and memory, beside two libraries that
/// draw graphs with JavaFX, each subject and size in a JVM of its own on the same graph.
@NullMarked
package ringside.bench.window;

import org.jspecify.annotations.NullMarked;
