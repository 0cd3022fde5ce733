/// A kernel as a graph: who holds what and why, what would die, what differs between two moments.
@NullMarked
package ringside.graph;

import org.jspecify.annotations.NullMarked;
