package ringside.story;

import ringside.call.Event;
import ringside.call.Reply;
import ringside.keyctl.ErrorText;
import ringside.rule.Step;
import ringside.state.Errno;
import ringside.state.Flag;
import ringside.state.Key;
import ringside.state.Perm;
import ringside.state.Subject;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A step that the kernel refused, in words: the errno, the rule behind it, the key it is about,
/// the remedy, and what the call changed all the same.
final class Refused {
    private static final int MOST_EFFECTS = 2;

    private final Step step;
    private final Names names;

    private Refused(Step step) {
        this.step = step;
        this.names = new Names(step);
    }

    static List<String> tell(Step step) {
        return new Refused(step).tell();
    }

    private List<String> tell() {
        var told = new ArrayList<String>();
        var errno = step.reply() instanceof Reply.Failed(var it) ? it : Errno.EINVAL;
        told.add(errno.name() + ": " + ErrorText.of(errno) + ".");
        var rule = step.refusal().map(Event.Refused::rule);
        rule.ifPresent(it -> told.add(RuleWords.gloss(it)));
        told.addAll(about(errno));
        rule.map(RuleWords::remedy).filter(remedy -> !remedy.isEmpty()).ifPresent(told::add);
        if (!step.next().keys().equals(step.before().keys())
                || !step.next().tasks().equals(step.before().tasks()))
            told.addAll(new Facts(step).tell(MOST_EFFECTS));
        return told;
    }

    /// The keys that the call named, as far as they can have stood in the way.
    private List<String> about(Errno errno) {
        return Operands.of(step.call()).stream()
                .flatMap(id -> Operands.key(step.next(), step.call().task(), id).stream())
                .flatMap(key -> about(key, errno).stream())
                .distinct()
                .map(words -> Character.toUpperCase(words.charAt(0)) + words.substring(1))
                .toList();
    }

    private Optional<String> about(Key key, Errno errno) {
        if (errno.equals(Errno.EACCES))
            return Optional.of(
                    names.key(key.serial())
                            + " of uid "
                            + key.owner().uid()
                            + " grants "
                            + grants(key.perm())
                            + ".");
        if (errno.equals(Errno.EKEYREVOKED) && key.has(Flag.REVOKED))
            return Optional.of("it is " + names.key(key.serial()) + ".");
        if (errno.equals(Errno.EKEYEXPIRED) && key.expired(step.next().now()))
            return Optional.of(
                    "it is "
                            + names.key(key.serial())
                            + ", which expired "
                            + ago(step.next().now() - key.expiry())
                            + ".");
        return Optional.empty();
    }

    private static String ago(long seconds) {
        return seconds == 0 ? "just now" : Duration.spoken(seconds) + " ago";
    }

    private static String grants(Perm perm) {
        return Names.joined(
                Arrays.stream(Subject.values())
                        .map(
                                who ->
                                        who.name().toLowerCase(Locale.ROOT)
                                                + " "
                                                + (perm.of(who) == 0
                                                        ? "nothing"
                                                        : Perm.letters(perm.of(who))))
                        .toList());
    }
}
