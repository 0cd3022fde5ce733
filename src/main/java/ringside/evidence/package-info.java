/// What really happened: recordings that strace(1) made of real programs, replayed against the
/// model and compared with it.
@NullMarked
package ringside.evidence;

import org.jspecify.annotations.NullMarked;
