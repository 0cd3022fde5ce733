package ringside.evidence;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/// What a file says, whatever it is: a text itself, or the story that a picture carries.
public sealed interface Content {
    /// A story or a recording, to be read on.
    record Text(String text) implements Content {}

    /// Nothing that could be read; the sentence names the place and the remedy.
    record Nothing(String sentence) implements Content {}

    /// What stands in these bytes; never throws, whatever they are.
    ///
    /// @param name what people call the file
    static Content of(String name, byte[] bytes) {
        try {
            if (PngCarrier.isPng(bytes)) return new Text(PngCarrier.story(bytes));
            var text = decoded(bytes);
            return new Text(SvgCarrier.isSvg(text) ? SvgCarrier.story(text) : text);
        } catch (NoStory none) {
            return new Nothing(name + " " + none.reason());
        }
    }

    private static String decoded(byte[] bytes) throws NoStory {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        var result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (!result.isUnderflow() || in.hasRemaining())
            throw new NoStory(
                    "is not UTF-8 text from line "
                            + (out.flip().chars().filter(letter -> letter == '\n').count() + 1)
                            + " on; stories and recordings are UTF-8.");
        return out.flip().toString();
    }
}
