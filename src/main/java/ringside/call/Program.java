package ringside.call;

/// The file of a program, as far as execve(2) lets it change who runs it: its owner and group, and
/// which of the set-id bits its mode has. Both ids count as soon as one bit is set, since the
/// kernel heeds neither bit unless both ids are mapped in the caller's user namespace
/// (bprm_fill_uid()).
public record Program(int owner, int group, boolean setUid, boolean setGid) {
    /// Of root, without any bit.
    public static final Program PLAIN = new Program(0, 0, false, false);

    /// A file that sets these ids, -1 for one that it does not set. What is not told is root's.
    public static Program of(int setUid, int setGid) {
        return new Program(Math.max(setUid, 0), Math.max(setGid, 0), setUid != -1, setGid != -1);
    }

    /// Whether the program may run as somebody else.
    public boolean setsId() {
        return setUid || setGid;
    }
}
