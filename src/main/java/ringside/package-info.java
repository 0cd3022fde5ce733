/// Ringside: Linux keyring topology as a live, checkable graph.
@NullMarked
package ringside;

import org.jspecify.annotations.NullMarked;
