package ringside.story;

import ringside.rule.Rules;
import ringside.words.Words;

import java.util.regex.Pattern;

/// What should have stood in a line, a story or a recording, in the language of the window; in
/// English it is what [ringside.keyctl.Misread] and [Problem] say.
public final class MisreadWords {
    private static final Pattern RULE = Pattern.compile(" \\((\\w+): .*\\)\\.$");

    private MisreadWords() {}

    /// Why the model's answer differs from the kernel's, or was not compared; the rule that it
    /// names speaks for itself.
    public static String judged(String why) {
        var rule = RULE.matcher(why);
        return of(
                rule.find()
                        ? Rules.all().stream()
                                .filter(it -> it.name().equals(rule.group(1)))
                                .findFirst()
                                .map(it -> why.replace(it.gloss(), RuleWords.gloss(it)))
                                .orElse(why)
                        : why);
    }

    public static String of(String expected) {
        return Words.recast("story.misread.", expected);
    }
}
