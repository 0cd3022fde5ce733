/// Controls made from the table of actions: buttons, menus and refusal cards.
@NullMarked
package ringside.desktop.control;

import org.jspecify.annotations.NullMarked;
