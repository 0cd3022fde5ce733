/// The command palette: one field for everything that can be done, opened, gone to or typed.
@NullMarked
package ringside.desktop.palette;

import org.jspecify.annotations.NullMarked;
