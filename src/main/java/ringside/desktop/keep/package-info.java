/// What outlives the window: autosaved stories and the files that were opened, under the XDG
/// directories.
@NullMarked
package ringside.desktop.keep;

import org.jspecify.annotations.NullMarked;
