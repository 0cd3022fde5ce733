package ringside.story;

import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Perm;
import ringside.state.Right;
import ringside.state.Subject;
import ringside.words.Words;

import java.util.Arrays;
import java.util.Locale;

/// What a change of its permissions gave to each class of a key's callers and took from it.
final class Granting {
    private Granting() {}

    static String told(String name, Kernel before, Key key) {
        var old = before.key(key.serial()).map(Key::perm).orElse(new Perm(0));
        var changes =
                Arrays.stream(Subject.values())
                        .filter(who -> old.of(who) != key.perm().of(who))
                        .map(who -> told(subject(who), old.of(who), key.perm().of(who)))
                        .toList();
        return changes.isEmpty()
                ? Words.say("story.rights.same", name)
                : Words.say("story.rights", name, Names.joined(changes));
    }

    /// What a class of callers is called.
    static String subject(Subject who) {
        return Words.say("story.subject." + who.name().toLowerCase(Locale.ROOT));
    }

    private static String told(String who, int old, int now) {
        var gained = words(now & ~old);
        var lost = words(old & ~now);
        if (lost.isEmpty()) return Words.say("story.rights.gains", who, gained);
        return gained.isEmpty()
                ? Words.say("story.rights.loses", who, lost)
                : Words.say("story.rights.both", who, gained, lost);
    }

    private static String words(int bits) {
        return Names.listed(
                Arrays.stream(Right.values())
                        .filter(right -> (bits & right.bit()) != 0)
                        .map(right -> right.name().toLowerCase(Locale.ROOT))
                        .map(right -> Words.say("sheet.right." + right))
                        .toList());
    }
}
