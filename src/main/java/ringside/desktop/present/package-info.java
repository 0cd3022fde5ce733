/// Presenter mode: the story on a wall, walked with a remote's keys, and notes for whoever speaks.
@NullMarked
package ringside.desktop.present;

import org.jspecify.annotations.NullMarked;
