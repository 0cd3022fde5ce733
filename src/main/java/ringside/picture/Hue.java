package ringside.picture;

import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.state.Key;
import ringside.state.Slot;

/// What sort of ring something is: the three inks of its sort and the letters that say the same
/// without colour.
public enum Hue {
    THREAD("t", Ink.THREAD, Ink.THREAD_LINE, Ink.ON_THREAD),
    PROCESS("p", Ink.PROCESS, Ink.PROCESS_LINE, Ink.ON_PROCESS),
    SESSION("s", Ink.SESSION, Ink.SESSION_LINE, Ink.ON_SESSION),
    USER("u", Ink.USER, Ink.USER_LINE, Ink.ON_USER),
    USER_SESSION("us", Ink.USER_SESSION, Ink.USER_SESSION_LINE, Ink.ON_USER_SESSION),
    PERSISTENT("P", Ink.PERSISTENT, Ink.PERSISTENT_LINE, Ink.ON_PERSISTENT),
    RING("k", Ink.RING, Ink.RING_LINE, Ink.ON_RING);

    private final String letters;
    private final Ink fill;
    private final Ink line;
    private final Ink on;

    Hue(String letters, Ink fill, Ink line, Ink on) {
        this.letters = letters;
        this.fill = fill;
        this.line = line;
        this.on = on;
    }

    public String letters() {
        return letters;
    }

    public Ink fill() {
        return fill;
    }

    public Ink line() {
        return line;
    }

    /// The ink of letters on [#fill].
    public Ink on() {
        return on;
    }

    public static Hue of(Slot slot) {
        return switch (slot) {
            case THREAD -> THREAD;
            case PROCESS -> PROCESS;
            case SESSION -> SESSION;
        };
    }

    /// By the names that the kernel gives to rings of the system's making.
    public static Hue named(Key ring) {
        var name = ring.description();
        if (name.equals("_tid")) return THREAD;
        if (name.equals("_pid")) return PROCESS;
        if (name.equals("_ses")) return SESSION;
        if (name.startsWith("_uid_ses.")) return USER_SESSION;
        if (name.startsWith("_uid.")) return USER;
        return name.startsWith("_persistent.") ? PERSISTENT : RING;
    }

    /// The sort of a ring: by the kernel's names, else by the slot that holds it.
    public static Hue of(Topology topology, Key ring) {
        var named = named(ring);
        if (named != RING) return named;
        return topology.holders(new Ref.OfKey(ring.serial())).stream()
                .filter(edge -> edge.from() instanceof Ref.OfSlot)
                .map(edge -> of(((Ref.OfSlot) edge.from()).slot()))
                .findFirst()
                .orElse(RING);
    }
}
