/// The console: the story as commands and what they printed, and a line to type the next one.
@NullMarked
package ringside.desktop.console;

import org.jspecify.annotations.NullMarked;
