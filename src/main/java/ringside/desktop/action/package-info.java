/// What a person can do, as one table: toolbar, context menu, keys and help all read it.
///
/// Nothing here draws. A form is data (what is asked, how what was typed is judged, which call
/// comes out), so that every action is tested without a screen.
@NullMarked
package ringside.desktop.action;

import org.jspecify.annotations.NullMarked;
