/// Invariants of a state and of a step, asked after every test and every random step.
@NullMarked
package ringside.law;

import org.jspecify.annotations.NullMarked;
