/// The sentences of the window, in every language that it speaks.
@NullMarked
package ringside.words;

import org.jspecify.annotations.NullMarked;
