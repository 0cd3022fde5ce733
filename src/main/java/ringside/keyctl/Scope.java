package ringside.keyctl;

/// What references of a line mean: `%:name` and `%type:name` are keys of the machine, `%name` is a
/// name that a story gave.
@FunctionalInterface
public interface Scope {
    /// No reference can be resolved.
    Scope NONE =
            (_, word) -> {
                throw new Misread(
                        word.column(),
                        "expected a serial or a special id; "
                                + word.text()
                                + " names no key here.");
            };
    /// Every reference is well as long as it is spelled well: for reading without performing.
    Scope SPELLING = (_, _) -> 1;

    /// The raw id that the word means to this task.
    int resolve(int task, Word word) throws Misread;
}
