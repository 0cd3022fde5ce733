package ringside.story;

import ringside.call.Event;
import ringside.call.Event.Aspect;
import ringside.call.Reply;
import ringside.rule.UpcallRule;
import ringside.state.Serial;
import ringside.story.Fact.Weight;
import ringside.words.Words;

/// What a step does to those who wait for a key, and to a key that its helper left behind.
final class UpcallEffects {
    private final Facts facts;
    private final Names names;

    UpcallEffects(Facts facts) {
        this.facts = facts;
        this.names = facts.names();
    }

    /// Somebody's sleep is over, or a helper failed; told beside whatever else the step did.
    void tell() {
        facts.open(Event.Returned.class).forEach(this::returned);
        facts.open(Event.Changed.class)
                .filter(it -> it.rule() == UpcallRule.AUTHORITY_REVOKED)
                .toList()
                .forEach(facts::claim);
        facts.open(Event.Changed.class)
                .filter(it -> it.aspect() == Aspect.NEGATED)
                .toList()
                .forEach(this::failed);
    }

    private void returned(Event.Returned it) {
        var who = names.task(it.task());
        facts.say(
                Weight.TURN,
                () ->
                        Words.say(
                                "story.upcall.wakes",
                                who,
                                it.reply() instanceof Reply.Failed(var errno)
                                        ? errno.name()
                                        : shown(it.reply())));
    }

    private String shown(Reply reply) {
        var key = new Serial((int) reply.number());
        return names.find(key).isPresent() ? names.key(key) : String.valueOf(reply.number());
    }

    private void failed(Event.Changed it) {
        facts.claim(it);
        facts.say(Weight.TURN, () -> Ending.of(facts, it.key()).abandoned());
        spent(it);
    }

    private void spent(Event.Changed refused) {
        facts.open(Event.Changed.class)
                .filter(it -> it.aspect() == Aspect.INVALIDATED && !it.equals(refused))
                .toList()
                .forEach(
                        it -> {
                            facts.claim(it);
                            facts.open(Event.Unlinked.class)
                                    .filter(link -> link.key().equals(it.key()))
                                    .toList()
                                    .forEach(facts::claim);
                        });
    }
}
