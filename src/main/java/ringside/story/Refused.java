package ringside.story;

import ringside.call.Event;
import ringside.call.Reply;
import ringside.call.Rule;
import ringside.rule.LookupRule;
import ringside.rule.Step;
import ringside.state.Errno;
import ringside.state.Flag;
import ringside.state.Key;
import ringside.state.Perm;
import ringside.state.Subject;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A step that the kernel refused, in words: the errno, the rule behind it, the key it is about,
/// the remedy, and what the call changed all the same.
final class Refused {
    private static final int MOST_EFFECTS = 2;

    /// Rules that say no more than the errno in front of them.
    private static final Set<Rule> SAID = Set.of(LookupRule.REVOKED, LookupRule.EXPIRED);

    private final Step step;
    private final Names names;

    private Refused(Step step) {
        this.step = step;
        this.names = new Names(step);
    }

    static List<String> tell(Step step) {
        return new Refused(step).tell();
    }

    /// Whether a rule says more than the errno of its refusals.
    static boolean adds(Rule rule) {
        return !SAID.contains(rule);
    }

    private List<String> tell() {
        var told = new ArrayList<String>();
        var errno = step.reply() instanceof Reply.Failed(var it) ? it : Errno.EINVAL;
        told.add(Words.say("story.errno", errno.name(), ErrorWords.of(errno)));
        var rule = step.refusal().map(Event.Refused::rule);
        rule.filter(Refused::adds).ifPresent(it -> told.add(RuleWords.gloss(it)));
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
                    Words.say(
                            "story.grants",
                            names.key(key.serial()),
                            key.owner().uid(),
                            grants(key.perm())));
        if (errno.equals(Errno.EKEYREVOKED) && key.has(Flag.REVOKED))
            return Optional.of(Words.say("story.refused.key", names.key(key.serial())));
        if (errno.equals(Errno.EKEYEXPIRED) && key.expired(step.next().now()))
            return Optional.of(expired(names.key(key.serial()), step.next().now() - key.expiry()));
        return Optional.empty();
    }

    private static String expired(String key, long seconds) {
        return seconds == 0
                ? Words.say("story.refused.expiring", key)
                : Words.say("story.refused.expired", key, Duration.spoken(seconds));
    }

    private static String grants(Perm perm) {
        return Names.joined(
                Arrays.stream(Subject.values())
                        .map(who -> grants(Granting.subject(who), perm.of(who)))
                        .toList());
    }

    private static String grants(String who, int rights) {
        return rights == 0
                ? Words.say("story.grants.nothing", who)
                : Words.say("story.grants.some", who, Perm.letters(rights));
    }
}
