package ringside.inquiry;

import ringside.call.Call;
import ringside.call.Special;
import ringside.call.Text;
import ringside.rule.Step;
import ringside.state.Flag;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.KeyState;
import ringside.state.Label;
import ringside.state.Task;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What people do about a key that is not found, the mildest first: link what leads to it, widen
/// its rights, take away what is in the way, begin a new session, add the key.
final class Proposals {
    private static final int FEW = 8;
    private static final int SESSION = Special.SESSION.id();
    private static final int USER = Special.USER.id();

    private final Kernel kernel;
    private final int task;
    private final Label label;
    private final List<Remedy> all = new ArrayList<>();

    private Proposals(Kernel kernel, Wanted wanted) {
        this.kernel = kernel;
        this.task = wanted.task();
        this.label = wanted.label();
    }

    /// What keeps the session that there is.
    static List<Remedy> mild(Step step, Wanted wanted) {
        var proposals = new Proposals(step.next(), wanted);
        proposals.links();
        proposals.rights(step);
        proposals.obstacles();
        proposals.key();
        return proposals.all;
    }

    /// What gives the session up.
    static List<Remedy> drastic(Step step, Wanted wanted) {
        var proposals = new Proposals(step.next(), wanted);
        proposals.sessions();
        return proposals.all;
    }

    private void add(String sentence, Call... calls) {
        all.add(new Remedy(sentence, List.of(calls)));
    }

    private void links() {
        add(Words.say("why.help.user"), user());
        add(Words.say("why.help.persistent"), persistent());
        for (var key : named()) {
            holders(key).stream()
                    .filter(ring -> !ring.has(Flag.UID_KEYRING))
                    .forEach(
                            ring ->
                                    add(
                                            Words.say("why.help.ring", ring.description()),
                                            new Call.Link(task, ring.serial().value(), SESSION)));
            add(Words.say("why.help.key"), new Call.Link(task, key.serial().value(), SESSION));
            possessors(key).forEach(other -> shared(other, key));
        }
    }

    private Call user() {
        return new Call.Link(task, USER, SESSION);
    }

    private Call persistent() {
        return new Call.GetPersistent(task, -1, SESSION);
    }

    private void shared(Task other, Key key) {
        add(
                Words.say("why.help.shared", other.tid()),
                new Call.Link(other.tid(), key.serial().value(), SESSION));
    }

    private void rights(Step step) {
        var rights = new Grants(kernel, task, step);
        for (var key : named()) {
            all.addAll(rights.of(key));
            holders(key).forEach(ring -> all.addAll(rights.of(ring)));
        }
    }

    private void obstacles() {
        for (var key : named()) {
            if (key.state() instanceof KeyState.Negative && key.expiry() != Key.NEVER)
                all.addAll(Later.of(kernel, task, key, label));
            if (key.has(Flag.REVOKED) || key.expired(kernel.now()))
                holders(key).forEach(ring -> add(Words.say("why.help.unlink"), unlink(key, ring)));
        }
    }

    private Call unlink(Key key, Key ring) {
        return new Call.Unlink(task, key.serial().value(), ring.serial().value());
    }

    private void sessions() {
        var join = new Call.JoinSession(task, Text.NULL);
        add(Words.say("why.help.new.user"), join, user());
        add(Words.say("why.help.new.persistent"), join, persistent());
        add(Words.say("why.help.new"), join);
        add(Words.say("why.help.new.key"), join, Sample.of(task, label));
    }

    private void key() {
        add(Words.say("why.help.add"), Sample.of(task, label));
    }

    private List<Key> named() {
        return kernel.keys().values().stream()
                .filter(key -> key.label().equals(label))
                .limit(FEW)
                .toList();
    }

    private List<Key> holders(Key key) {
        return kernel.keys().values().stream()
                .filter(Key::isRing)
                .filter(ring -> !ring.description().startsWith("."))
                .filter(ring -> ring.links().at(label).filter(key.serial()::equals).isPresent())
                .limit(FEW)
                .toList();
    }

    /// Other threads that hold a ring with the key.
    private Stream<Task> possessors(Key key) {
        var rings = holders(key).stream().map(Key::serial).toList();
        return kernel.tasks().values().stream()
                .filter(other -> other.tid() != task)
                .filter(
                        other ->
                                rings.contains(other.cred().thread())
                                        || rings.contains(other.cred().process()))
                .limit(FEW);
    }
}
