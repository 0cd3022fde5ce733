package ringside.picture;

/// A card with a heading and a sentence below the scene: what would happen, or what a search did.
public record Caption(Tone tone, String heading, String sentence) {
    public enum Tone {
        /// White card.
        PLAIN,
        /// Dashed red card: something will be destroyed.
        DOOM
    }
}
