/// The window: frame, keys, menus and files. The graph, the inspector, the timeline and the console
/// are rooms of their own; all of them show one session.
@NullMarked
package ringside.desktop;

import org.jspecify.annotations.NullMarked;
