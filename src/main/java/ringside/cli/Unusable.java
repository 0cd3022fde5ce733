package ringside.cli;

import java.util.stream.Stream;

/// Input that cannot be used. The message is one sentence for a person, or several on lines of
/// their own when a story has several problems; it names the place and the remedy.
final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String text;

    Unusable(String sentence) {
        super(sentence, null, false, false);
        text = sentence;
    }

    Stream<String> sentences() {
        return text.lines();
    }
}
