package ringside.image;

/// Why the image cannot be made, in one sentence for the person who builds.
final class Unmade extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unmade(String sentence) {
        super(sentence);
    }
}
