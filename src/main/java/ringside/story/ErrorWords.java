package ringside.story;

import ringside.keyctl.ErrorText;
import ringside.state.Errno;
import ringside.words.Words;

import java.util.Locale;

/// What an errno says, in the language of the sentences around it; in English it is what keyctl(1)
/// prints.
final class ErrorWords {
    private ErrorWords() {}

    static String of(Errno errno) {
        return ErrorText.knows(errno)
                ? Words.say("story.errno." + errno.name().toLowerCase(Locale.ROOT))
                : Words.say("story.errno.unknown", errno.code());
    }
}
