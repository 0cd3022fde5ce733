/// Fonts, colours, and what the window remembers between two days.
@NullMarked
package ringside.desktop.theme;

import org.jspecify.annotations.NullMarked;
