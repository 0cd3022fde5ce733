package ringside.evidence;

/// A thing that a recording tells, after the halves of interrupted lines were joined.
sealed interface Happening {
    int line();

    long micros();

    int tid();

    /// A system call and its answer; `arguments` is the text between the parentheses, `result` what
    /// follows the equals sign (empty for a call that never returned). `began` is the line where it
    /// was entered, `helper` the process that the kernel started for it, or 0.
    record Returned(
            int line,
            int began,
            long micros,
            int tid,
            String name,
            Arguments arguments,
            String result,
            int helper)
            implements Happening {
        Returned(
                int line,
                int began,
                long micros,
                int tid,
                String name,
                Arguments arguments,
                String result) {
            this(line, began, micros, tid, name, arguments, result, 0);
        }

        /// The number that the call returned, or -1.
        long value() {
            return Answer.number(result);
        }

        /// The same call as if it had returned this number.
        Returned answering(int number) {
            return new Returned(line, began, micros, tid, name, arguments, String.valueOf(number));
        }

        /// The same request_key(2), known to have made the kernel start this process.
        Returned helpedBy(int pid) {
            return new Returned(line, began, micros, tid, name, arguments, result, pid);
        }

        /// Whether both ask for a key of the same type and description.
        boolean asksLike(Returned other) {
            return name.equals("request_key")
                    && name.equals(other.name)
                    && arguments.part(0).equals(other.arguments.part(0))
                    && arguments.part(1).equals(other.arguments.part(1));
        }

        boolean bearing() {
            return switch (name) {
                case "fork", "vfork", "clone", "clone3" -> true;
                default -> false;
            };
        }

        boolean bore() {
            return bearing() && value() > 0;
        }
    }

    /// The end of a thread; `status` is that of its exit, or 128 and the signal's.
    record Died(int line, long micros, int tid, boolean killed, String text) implements Happening {}
}
