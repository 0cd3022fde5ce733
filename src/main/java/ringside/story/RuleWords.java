package ringside.story;

import ringside.call.Rule;
import ringside.words.Words;

/// A rule and its remedy in the language of the window.
public final class RuleWords {
    private RuleWords() {}

    /// What the kernel does under the rule, in one sentence.
    public static String gloss(Rule rule) {
        return Words.rule(rule.name(), rule.gloss());
    }

    /// What would make the refused call possible; empty for a rule that refuses nothing.
    public static String remedy(Rule rule) {
        return Words.rule(rule.name() + ".remedy", rule.remedy());
    }
}
