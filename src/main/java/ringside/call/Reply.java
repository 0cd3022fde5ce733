package ringside.call;

import org.pcollections.PVector;

import ringside.state.Errno;
import ringside.state.Payload;
import ringside.state.Serial;

/// What the caller gets back.
public sealed interface Reply {
    /// A number: a serial, a pid, 0.
    record Value(long value) implements Reply {
        private static final Value ZERO = new Value(0);
    }

    /// -1 and an errno.
    record Failed(Errno errno) implements Reply {}

    /// A description or listing. `size` is the length that the call returns, with the terminator;
    /// whether the buffer could hold it, and so whether the caller has the text, says `copied`.
    record Described(String text, int size, boolean copied) implements Reply {}

    /// A payload read back.
    record Contents(Payload payload, boolean copied) implements Reply {
        public int size() {
            return payload.size();
        }
    }

    /// A ring read back: its links in order, four bytes each. `ordered` is false where the kernel's
    /// order cannot be known.
    record Listing(PVector<Serial> serials, boolean copied, boolean ordered) implements Reply {
        public int size() {
            return 4 * serials.size();
        }
    }

    /// The call does not return to its caller: an exit.
    record Gone() implements Reply {}

    /// The call sleeps; an [Event.Returned] of a later step tells what became of it.
    record Blocked() implements Reply {}

    /// Success without a number worth telling.
    static Reply zero() {
        return Value.ZERO;
    }

    static Reply of(Serial serial) {
        return new Value(serial.value());
    }

    default boolean failed() {
        return this instanceof Failed;
    }

    /// The number that the system call returns, -1 on failure.
    default long number() {
        return switch (this) {
            case Value(var value) -> value;
            case Failed(_) -> -1;
            case Described(_, var size, _) -> size;
            case Contents(var payload, _) -> payload.size();
            case Listing(var serials, _, _) -> 4L * serials.size();
            case Gone(), Blocked() -> 0;
        };
    }
}
