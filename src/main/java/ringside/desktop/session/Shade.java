package ringside.desktop.session;

/// Light or dark; the graph's palette goes with it.
public enum Shade {
    LIGHT,
    DARK;

    public Shade other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
