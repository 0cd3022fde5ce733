/// The kernel as a pure function: `step(kernel, call)` answers the next kernel, the reply and what
/// happened.
@NullMarked
package ringside.rule;

import org.jspecify.annotations.NullMarked;
