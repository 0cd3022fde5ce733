package ringside.state;

/// One of the six things that a permission byte can grant, in the order of its bits (keyrings(7)).
public enum Right {
    VIEW(0x01, 'v'),
    READ(0x02, 'r'),
    WRITE(0x04, 'w'),
    SEARCH(0x08, 's'),
    LINK(0x10, 'l'),
    SETATTR(0x20, 'a');

    private final int bit;
    private final char letter;

    Right(int bit, char letter) {
        this.bit = bit;
        this.letter = letter;
    }

    public int bit() {
        return bit;
    }

    /// The letter that `keyctl show` uses.
    public char letter() {
        return letter;
    }
}
