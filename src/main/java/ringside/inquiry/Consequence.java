package ringside.inquiry;

import ringside.call.Call;
import ringside.graph.Doom;
import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.graph.Shift;
import ringside.graph.Topology;
import ringside.keyctl.Secrets;
import ringside.rule.Machine;
import ringside.state.Kernel;
import ringside.story.Lines;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What would happen, before anybody does it: what would come to be, be linked, be destroyed, stay
/// and thanks to whom, or the rule by which nothing would.
///
/// A call is tried on the machine, and the rest is read off what it did; so the law is that it
/// names exactly what the step then does. `next` is the kernel that it would lead to.
public record Consequence(
        String heading, List<String> sentences, Shift shift, boolean refused, Kernel next) {
    public Consequence {
        sentences = List.copyOf(sentences);
    }

    /// If this call were made. The line of a call tells no payload.
    public static Consequence of(Topology now, Call call, Machine machine) {
        var step = machine.step(now.kernel(), call);
        var shift = Shift.of(now, step.events(), step.next());
        return new Consequence(
                heading(now, call),
                new Foretelling(now.kernel(), step, shift).sentences(),
                shift,
                step.reply().failed(),
                step.next());
    }

    /// If a thing went, by whatever way: a process exits, a slot is emptied, a file closed, a link
    /// cut, a key loses all holders that can be named.
    public static Consequence ifGone(Topology now, Ref ref) {
        var shift = gone(now, ref, doom(now, ref));
        var heading = ref instanceof Ref.OfKey ? "consequence.if-lost" : "consequence.if-gone";
        return new Consequence(
                Words.say(heading, new Naming(now.kernel()).of(ref)),
                Foretelling.fates(new Naming(now.kernel()), shift),
                shift,
                false,
                now.kernel());
    }

    /// Words about something that would change nothing.
    public static Consequence none(String heading, List<String> sentences, Kernel now) {
        var still = new Shift(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return new Consequence(heading, sentences, still, false, now);
    }

    private static Doom doom(Topology now, Ref ref) {
        return ref instanceof Ref.OfKey(var serial)
                ? Doom.ifDropped(now, now.references(serial))
                : Doom.ifGone(now, ref);
    }

    private static Shift gone(Topology now, Ref ref, Doom doom) {
        var ended = new ArrayList<Ref>();
        if (!(ref instanceof Ref.OfKey)) ended.add(ref);
        doom.destroyed().forEach(serial -> ended.add(new Ref.OfKey(serial)));
        var lost = new ArrayList<>(doom.dropped());
        for (var serial : doom.destroyed())
            now.held(new Ref.OfKey(serial)).stream()
                    .filter(edge -> edge.kind().counted())
                    .forEach(lost::add);
        return new Shift(List.of(), ended, List.of(), lost, doom.destroyed(), doom.survivors());
    }

    private static String heading(Topology now, Call call) {
        if (call.bare() instanceof Call.ExitProcess)
            return Words.say("consequence.if-exits", call.task());
        var line = Lines.command(call, Secrets.HIDDEN);
        return call.bare() instanceof Call.Wait
                ? Words.say("consequence.if-done", line)
                : Words.say("consequence.if", new Naming(now.kernel()).thread(call.task()), line);
    }

    /// Everything that would go: what ends, what is destroyed, and the references that are lost.
    public Set<Ref> doomed() {
        var refs = new HashSet<>(shift.ended());
        shift.lost().stream().map(Edge::address).forEach(refs::add);
        return Set.copyOf(refs);
    }

    /// Whether somebody should be warned: it would be refused, or something would end.
    public boolean warns() {
        return refused || !shift.ended().isEmpty();
    }

    /// All of it in one line.
    public String text() {
        return String.join(" ", sentences);
    }
}
