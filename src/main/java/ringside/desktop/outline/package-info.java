/// The outline: the graph as a table that unfolds, equal to the picture and in step with it.
@NullMarked
package ringside.desktop.outline;

import org.jspecify.annotations.NullMarked;
