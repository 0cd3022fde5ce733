/// Two pictures side by side, and the words under them.
@NullMarked
package ringside.desktop.pair;

import org.jspecify.annotations.NullMarked;
