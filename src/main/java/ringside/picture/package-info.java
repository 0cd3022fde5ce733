/// The picture as data: a topology and its places become an ordered list of marks that the window's
/// canvas, SVG and PNG paint alike. No toolkit is needed to make it, measure it or hit it.
@NullMarked
package ringside.picture;

import org.jspecify.annotations.NullMarked;
