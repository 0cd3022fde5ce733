/// The command line, one class a command. Exit codes everywhere: 0 fine, 1 something differs or an
/// expectation failed, 2 input that cannot be used, 3 the machine lacks something.
@NullMarked
package ringside.cli;

import org.jspecify.annotations.NullMarked;
