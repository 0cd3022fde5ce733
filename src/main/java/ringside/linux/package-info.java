/// The machine underneath: what only Linux can tell, by foreign calls. This room never sees an
/// answer of the model.
@NullMarked
package ringside.linux;

import org.jspecify.annotations.NullMarked;
