package ringside.desktop.outline;

import ringside.graph.Branches;
import ringside.graph.Entry;
import ringside.graph.Entry.Thing;
import ringside.graph.Ref;
import ringside.state.Flag;
import ringside.state.Ids;
import ringside.state.Key;
import ringside.state.KeyState;
import ringside.state.Process;
import ringside.state.Slot;
import ringside.state.Task;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// What the last step did to a line, in words: what became different, from what to what.
///
/// Law: a line that is marked as changed has at least one word.
final class Changed {
    private final Branches branches;

    Changed(Branches branches) {
        this.branches = branches;
    }

    String say(Entry entry) {
        if (!(entry instanceof Thing thing)) return "";
        return switch (branches.fate(thing)) {
            case SAME -> "";
            case NEW -> Words.say("outline.fate.new");
            case ARRIVED -> with(Words.say("outline.fate.arrived"), thing.ref());
            case CHANGED -> String.join(", ", different(thing.ref()));
            case LEFT -> Words.say("outline.fate.left");
            case GONE -> gone(thing.ref());
        };
    }

    private String with(String word, Ref ref) {
        var more = new ArrayList<>(List.of(word));
        if (ref instanceof Ref.OfKey) more.addAll(different(ref));
        return String.join(", ", more.stream().distinct().toList());
    }

    private static String gone(Ref ref) {
        return switch (ref) {
            case Ref.OfProcess _, Ref.OfTask _ -> Words.say("outline.fate.ended");
            case Ref.OfFile _ -> Words.say("outline.fate.closed");
            case Ref.OfSlot _, Ref.OfLink _ -> Words.say("outline.fate.emptied");
            case Ref.OfKey _, Ref.OfUser _, Ref.OfNamespace _ ->
                    Words.say("outline.fate.destroyed");
        };
    }

    private List<String> different(Ref ref) {
        var old = branches.before().kernel();
        var now = branches.topology().kernel();
        var words = new ArrayList<String>();
        switch (ref) {
            case Ref.OfKey(var serial) ->
                    old.key(serial)
                            .ifPresent(was -> now.key(serial).ifPresent(is -> key(was, is, words)));
            case Ref.OfProcess(var pid) -> process(old.process(pid), now.process(pid), words);
            case Ref.OfTask(var tid) -> task(old.task(tid), now.task(tid), words);
            case Ref.OfUser(var uid) ->
                    count(
                            "outline.change.quota",
                            old.user(uid).quotaKeys(),
                            now.user(uid).quotaKeys(),
                            words);
            case Ref.OfSlot _ -> words.add(Words.say("outline.change.ring"));
            case Ref.OfFile _, Ref.OfNamespace _, Ref.OfLink _ -> {}
        }
        if (words.isEmpty()) words.add(Words.say("outline.change.other"));
        return words;
    }

    private static void key(Key old, Key now, List<String> words) {
        count("outline.change.refs", old.refs(), now.refs(), words);
        count("outline.change.links", old.links().size(), now.links().size(), words);
        if (now.has(Flag.REVOKED) && !old.has(Flag.REVOKED))
            words.add(Words.say("outline.state.revoked"));
        else if (now.expiry() != old.expiry()) words.add(Words.say("outline.change.expiry"));
        if (now.has(Flag.INVALIDATED) && !old.has(Flag.INVALIDATED))
            words.add(Words.say("outline.state.invalidated"));
        if (!old.state().equals(now.state())) words.add(state(now.state()));
        else if (!old.payload().equals(now.payload()))
            words.add(Words.say("outline.change.payload"));
        if (!old.perm().equals(now.perm())) words.add(Words.say("outline.change.permissions"));
        if (!old.owner().equals(now.owner())) words.add(Words.say("outline.change.owner"));
    }

    private static String state(KeyState state) {
        return switch (state) {
            case KeyState.Positive() -> Words.say("outline.change.instantiated");
            case KeyState.Negative _ -> Words.say("outline.change.negated");
            case KeyState.Uninstantiated() -> Words.say("outline.state.made");
        };
    }

    private void process(Optional<Process> old, Optional<Process> now, List<String> words) {
        if (old.isEmpty() || now.isEmpty()) return;
        var was = old.get();
        var is = now.get();
        if (!was.comm().equals(is.comm()))
            words.add(Words.say("outline.change.program", was.comm()));
        count("outline.change.threads", was.threads().size(), is.threads().size(), words);
        count("outline.change.children", was.children().size(), is.children().size(), words);
        var leader = is.threads().first();
        task(
                branches.before().kernel().task(leader),
                branches.topology().kernel().task(leader),
                words);
    }

    private static void task(Optional<Task> old, Optional<Task> now, List<String> words) {
        if (old.isEmpty() || now.isEmpty() || old.equals(now)) return;
        var was = old.get().cred();
        var is = now.get().cred();
        if (!was.uid().equals(is.uid()))
            words.add(Words.say("outline.change.uid", id(was.uid()), id(is.uid())));
        else if (!was.gid().equals(is.gid()))
            words.add(Words.say("outline.change.gid", id(was.gid()), id(is.gid())));
        for (var slot : Slot.values())
            if (!Objects.equals(was.ring(slot), is.ring(slot)))
                words.add(Words.say("outline.change." + slot.name().toLowerCase(Locale.ROOT)));
    }

    private static String id(Ids ids) {
        return Integer.toUnsignedString(ids.real());
    }

    private static void count(String key, int old, int now, List<String> words) {
        if (old != now) words.add(Words.say(key, old, now));
    }
}
