package ringside.evidence;

import java.nio.charset.CharacterCodingException;

/// What a file says, whatever it is: a text itself, or the story that a picture or a page
/// carries.
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
            var text = Utf8.decode(bytes);
            if (SvgCarrier.isSvg(text)) return new Text(SvgCarrier.story(text));
            return new Text(HtmlCarrier.isHtml(text) ? HtmlCarrier.story(text) : text);
        } catch (NoStory none) {
            return new Nothing(name + " " + none.reason());
        } catch (CharacterCodingException none) {
            return new Nothing(name + ": " + Utf8.problem(bytes));
        }
    }
}
