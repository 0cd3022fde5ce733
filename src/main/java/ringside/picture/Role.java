package ringside.picture;

/// The faces that text is set in. Each is one bundled font file, so that a picture has the same
/// widths on every machine.
public enum Role {
    BODY("Inter-Regular.otf", "Inter", 400),
    MEDIUM("Inter-Medium.otf", "Inter", 500),
    STRONG("Inter-SemiBold.otf", "Inter", 600),
    BOLD("Inter-Bold.otf", "Inter", 700),
    ITALIC("Inter-Italic.otf", "Inter", 400),
    MONO("JetBrainsMono-Regular.ttf", "JetBrains Mono", 400),
    MONO_BOLD("JetBrainsMono-Bold.ttf", "JetBrains Mono", 700);

    private final String file;
    private final String family;
    private final int weight;

    Role(String file, String family, int weight) {
        this.file = file;
        this.family = family;
        this.weight = weight;
    }

    /// The font's place on the class path.
    public String resource() {
        return "/ringside/fonts/" + file;
    }

    public String family() {
        return family;
    }

    /// Weight as CSS counts it, 400 to 700.
    public int weight() {
        return weight;
    }

    public boolean italic() {
        return this == ITALIC;
    }
}
