package ringside.story;

import ringside.call.Event;
import ringside.rule.CollectorRule;
import ringside.state.Key;
import ringside.state.Serial;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.List;

/// What a step destroyed and why, and what lost a reference and lives on, with whoever keeps it.
final class Fates {
    private static final int MOST = 2;

    private final Facts facts;

    Fates(Facts facts) {
        this.facts = facts;
    }

    void tell() {
        var first = new ArrayList<Serial>();
        var after = new ArrayList<Serial>();
        facts.open(Event.Destroyed.class)
                .filter(it -> facts.names().find(it.key()).isPresent())
                .forEach(
                        it ->
                                (it.rule() == CollectorRule.DIED_WITH_ITS_RING ? after : first)
                                        .add(it.key()));
        if (!first.isEmpty()) facts.say(Fact.Weight.FATE, () -> lost(first));
        if (!after.isEmpty()) facts.say(Fact.Weight.FATE, () -> along(after, first.size()));
        survivors();
    }

    private String lost(List<Serial> dead) {
        return Words.say("story.fate.lost", facts.names().keys(dead), dead.size());
    }

    private String along(List<Serial> dead, int holders) {
        return Words.say("story.fate.along", holders, dead.size(), facts.names().keys(dead));
    }

    private void survivors() {
        var step = facts.step();
        var left =
                step.before().keys().values().stream()
                        .flatMap(
                                was ->
                                        step
                                                .next()
                                                .key(was.serial())
                                                .filter(is -> is.refs() < was.refs())
                                                .stream())
                        .toList();
        left.stream().limit(MOST).forEach(key -> facts.say(Fact.Weight.KEPT, () -> survives(key)));
        if (left.size() > MOST)
            facts.say(Fact.Weight.DETAIL, () -> Words.say("story.fate.more", left.size() - MOST));
    }

    private String survives(Key key) {
        return Words.say(
                "story.fate.survives",
                facts.names().key(key.serial()),
                key.refs(),
                Keepers.of(facts.step().next(), key, facts.names()));
    }
}
