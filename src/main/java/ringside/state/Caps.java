package ringside.state;

/// Effective and permitted capabilities of a thread in its own user namespace, as bit sets of
/// [Cap].
public record Caps(int effective, int permitted) {
    public static final Caps NONE = new Caps(0, 0);
    public static final Caps FULL =
            new Caps((1 << Cap.values().length) - 1, (1 << Cap.values().length) - 1);

    public boolean has(Cap cap) {
        return (effective & cap.bit()) != 0;
    }

    public Caps withEffective(int bits) {
        return new Caps(bits, permitted);
    }
}
