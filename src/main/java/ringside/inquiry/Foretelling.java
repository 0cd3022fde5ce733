package ringside.inquiry;

import ringside.call.Event;
import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.graph.Shift;
import ringside.rule.Step;
import ringside.state.Kernel;
import ringside.state.Serial;
import ringside.story.RuleWords;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/// The sentences of a consequence: refused, made, linked, taken over, changed, destroyed, kept.
record Foretelling(Kernel before, Step step, Shift shift) {
    private static final int KEPT = 2;

    List<String> sentences() {
        var told = new ArrayList<String>();
        step.refusal()
                .filter(_ -> step.reply().failed())
                .ifPresent(
                        no ->
                                told.add(
                                        Words.say(
                                                "consequence.refused",
                                                no.errno().name(),
                                                RuleWords.gloss(no.rule()))));
        made(told);
        linked(told);
        slots(told);
        changed(told);
        told.addAll(fates(new Naming(before), shift));
        return told.size() > 1 ? told.stream().filter(line -> !isEmpty(line)).toList() : told;
    }

    /// What is destroyed and what stays; one sentence at least.
    static List<String> fates(Naming names, Shift shift) {
        var told = new ArrayList<String>();
        var dead = shift.destroyed();
        if (!dead.isEmpty())
            told.add(Words.say("consequence.destroyed", names.keys(dead), dead.size()));
        var stays = shift.survivors();
        if (dead.isEmpty() && !stays.isEmpty()) told.add(Words.say("consequence.all-kept"));
        for (var kept : stays.subList(0, Math.min(KEPT, stays.size())))
            told.add(Words.say("consequence.stays", names.key(kept.key()), names.keepers(kept)));
        if (stays.size() > KEPT) told.add(Words.say("consequence.more-stay", stays.size() - KEPT));
        if (told.isEmpty()) told.add(Words.say("consequence.nothing"));
        return told;
    }

    private static boolean isEmpty(String line) {
        return line.equals(Words.say("consequence.nothing"));
    }

    private Naming later() {
        return new Naming(step.next());
    }

    private void made(List<String> told) {
        var begun = shift.begun().stream().map(later()::of).distinct().toList();
        if (!begun.isEmpty())
            told.add(Words.say("consequence.made", Naming.some(begun), begun.size()));
    }

    /// Links into rings that were there before; a new ring comes with its own.
    private void linked(List<String> told) {
        for (var edge : shift.gained())
            if (edge.kind() == Edge.Kind.LINKS
                    && edge.from() instanceof Ref.OfKey(var ring)
                    && edge.to() instanceof Ref.OfKey(var key)
                    && before.keys().containsKey(ring)
                    && told.size() < 4)
                told.add(Words.say("consequence.linked", later().key(key), later().key(ring)));
    }

    private void slots(List<String> told) {
        for (var event : step.events())
            if (event instanceof Event.SlotChanged(var tid, var slot, _, var ring, _)
                    && step.next().task(tid).isPresent()
                    && before.task(tid).isPresent()
                    && told.size() < 5)
                told.add(
                        ring.isNone()
                                ? Words.say(
                                        "consequence.slot-emptied",
                                        slot.letter(),
                                        later().thread(tid))
                                : Words.say(
                                        "consequence.slot-set",
                                        slot.letter(),
                                        later().thread(tid),
                                        later().key(ring)));
    }

    private void changed(List<String> told) {
        var seen = new LinkedHashSet<String>();
        for (var event : step.events())
            if (event instanceof Event.Changed(var key, var aspect, _) && stays(key))
                seen.add(
                        Words.say(
                                "consequence.changed." + aspect.name().toLowerCase(Locale.ROOT),
                                later().key(key)));
        seen.stream().limit(3).forEach(told::add);
    }

    private boolean stays(Serial key) {
        return before.keys().containsKey(key) && step.next().keys().containsKey(key);
    }
}
