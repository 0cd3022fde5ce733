package ringside.state;

/// One of the six things that a permission byte can grant, in the order of its bits (keyrings(7)).
public enum Right {
    VIEW('v'),
    READ('r'),
    WRITE('w'),
    SEARCH('s'),
    LINK('l'),
    SETATTR('a');

    private final char letter;

    Right(char letter) {
        this.letter = letter;
    }

    public int bit() {
        return 1 << ordinal();
    }

    /// The letter that `keyctl show` uses.
    public char letter() {
        return letter;
    }
}
