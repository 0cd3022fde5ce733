/// The window's model without controls: read-only properties and commands, tested without a screen.
@NullMarked
package ringside.desktop.session;

import org.jspecify.annotations.NullMarked;
