package ringside.story;

import ringside.words.Words;

/// What should have stood in a line, a story or a recording, in the language of the window; in
/// English it is what [ringside.keyctl.Misread] and [Problem] say.
public final class MisreadWords {
    private MisreadWords() {}

    public static String of(String expected) {
        return Words.recast("story.misread.", expected);
    }
}
