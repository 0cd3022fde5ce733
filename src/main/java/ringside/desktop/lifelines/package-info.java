/// The face that shows when each key and keyring lived, and who held it.
@NullMarked
package ringside.desktop.lifelines;

import org.jspecify.annotations.NullMarked;
