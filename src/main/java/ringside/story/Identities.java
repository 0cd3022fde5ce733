package ringside.story;

import ringside.call.IdChange;
import ringside.state.Caps;
import ringside.words.Words;

import java.util.List;

/// What became of a thread's ids, in words: `uid 0 → 1000, no capability`.
final class Identities {
    private Identities() {}

    static String told(List<IdChange> changes) {
        return Names.listed(changes.stream().map(Identities::told).toList());
    }

    private static String told(IdChange change) {
        return switch (change) {
            case IdChange.Id(var whose, var role, var was, var now) ->
                    Words.say("story.ids." + role.text(), whose.text(), was, now);
            case IdChange.Groups(var groups) -> Words.say("story.ids.groups", groups);
            case IdChange.Capabilities(var caps) -> capabilities(caps);
            case IdChange.Space(var id) -> Words.say("story.ids.space", id);
            case IdChange.Mapped(var whose, var inside, var space, var outside) ->
                    Words.say("story.ids.mapped", whose.text(), inside, space, outside);
        };
    }

    private static String capabilities(Caps caps) {
        if (caps.equals(Caps.FULL)) return Words.say("story.ids.caps.all");
        return caps.equals(Caps.NONE)
                ? Words.say("story.ids.caps.none")
                : Words.say("story.ids.caps.idle");
    }
}
