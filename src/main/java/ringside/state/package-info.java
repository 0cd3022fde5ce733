/// The kernel's keyring memory as values.
///
/// Everything here is immutable and compares by content; a [Kernel] shares what did not change with
/// the kernel before it, so a history of a hundred thousand steps is a hundred thousand references.
/// Nothing here knows an operation, a clock or a file.
@NullMarked
package ringside.state;

import org.jspecify.annotations.NullMarked;
