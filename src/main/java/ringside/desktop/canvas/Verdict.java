package ringside.desktop.canvas;

import ringside.call.Call;
import ringside.desktop.action.Situation;
import ringside.graph.Ref;
import ringside.state.Serial;
import ringside.story.RuleWords;
import ringside.words.Words;

import java.util.Optional;

/// What would become of a link that a hand is drawing: the call to make, and whether the kernel
/// would do it, in words.
///
/// Law: it is found out by trying the call; nothing is known here about links.
record Verdict(boolean possible, String words, Optional<Call> call) {
    /// There is nothing to link into, or it is not known yet what would come of it.
    static Verdict none() {
        return new Verdict(false, Words.say("picture.drop"), Optional.empty());
    }

    /// What `key` would be linked into if it were dropped on a thing.
    static Optional<Serial> ring(Situation situation, Serial key, Ref target) {
        return key(situation, target).filter(ring -> !ring.equals(key));
    }

    /// Tries to link `key` into `ring`.
    static Verdict of(Situation situation, Serial key, Serial ring) {
        var call = new Call.Link(situation.caller(), key.value(), ring.value());
        var step = situation.attempt(call);
        var words =
                step.refusal()
                        .map(no -> no.errno().name() + ": " + RuleWords.gloss(no.rule()))
                        .orElseGet(() -> Words.say("picture.link", name(situation, ring)));
        return new Verdict(!step.reply().failed(), words, Optional.of(call));
    }

    private static String name(Situation situation, Serial ring) {
        return situation.kernel().key(ring).map(key -> key.description()).orElse(ring.hex());
    }

    /// The key that a thing on screen is, or leads to.
    static Optional<Serial> key(Situation situation, Ref ref) {
        return new Situation(
                        situation.machine(),
                        situation.kernel(),
                        situation.caller(),
                        Optional.of(ref))
                .key()
                .map(found -> found.serial());
    }
}
