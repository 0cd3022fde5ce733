/// The strip of steps below the graph.
@NullMarked
package ringside.desktop.timeline;

import org.jspecify.annotations.NullMarked;
