package ringside.call;

/// A string argument as the kernel receives it: a pointer that may be NULL or lead nowhere.
public sealed interface Text {
    Text NULL = new Null();
    Text FAULT = new Fault();

    static Text of(String value) {
        return new Given(value);
    }

    record Given(String value) implements Text {}

    record Null() implements Text {}

    /// A pointer that cannot be read (EFAULT).
    record Fault() implements Text {}
}
