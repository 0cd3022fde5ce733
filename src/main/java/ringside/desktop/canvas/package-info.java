/// The picture on screen: a camera over the display list, and one class a gesture.
///
/// The picture itself is made elsewhere, without a toolkit; this room paints it into a canvas of
/// the window's size, finds what lies under the pointer, and turns what hands do into commands of
/// the session.
@NullMarked
package ringside.desktop.canvas;

import org.jspecify.annotations.NullMarked;
