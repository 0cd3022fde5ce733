package ringside.story;

import ringside.call.Call;
import ringside.rule.Step;
import ringside.state.Divergence;
import ringside.words.Words;

/// Whether man pages and kernel say the same about a step.
public sealed interface Agreement {
    /// One sentence for the reader.
    String sentence();

    record Agree() implements Agreement {
        @Override
        public String sentence() {
            return Words.say("story.agree");
        }
    }

    /// They differ, and the step shows it.
    record Differ(Divergence divergence) implements Agreement {
        @Override
        public String sentence() {
            return Words.say(
                    "story.differ",
                    divergence.id(),
                    DivergenceWords.page(divergence),
                    DivergenceWords.kernel(divergence));
        }
    }

    /// A call that the model has no opinion about.
    record Unknown() implements Agreement {
        @Override
        public String sentence() {
            return Words.say("story.unknown");
        }
    }

    static Agreement of(Step step) {
        if (step.call().bare() instanceof Call.Other) return new Unknown();
        return Touched.by(step).<Agreement>map(Differ::new).orElseGet(Agree::new);
    }
}
