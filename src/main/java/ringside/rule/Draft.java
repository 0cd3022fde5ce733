package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.call.Rule;
import ringside.state.Counters;
import ringside.state.Cred;
import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.state.Kernel;
import ringside.state.Label;
import ringside.state.Namespace;
import ringside.state.Serial;
import ringside.state.Slot;
import ringside.state.Task;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The workpiece of one step: a kernel under change and the events so far.
///
/// It is mutable and lives for one call only, so from outside a step stays a pure function.
/// Whatever is in the draft when a [Refusal] ends the operation is kept, as the kernel keeps a ring
/// that it made before the call failed; what the kernel takes back, the operation takes back
/// itself. References are counted here and nowhere else: a key that loses its last one is destroyed
/// at once.
final class Draft extends Tables {
    private final Call call;
    private int caller;
    private Serial awaited = Serial.NONE;
    private final List<Event> events = new ArrayList<>();

    Draft(Kernel kernel, Call call) {
        super(kernel);
        this.call = call;
        this.caller = call.task();
    }

    /// Ends the draft. A call that changed nothing hands the very same kernel on.
    Step step(Reply reply) {
        if (!counters().foretold().isEmpty())
            put(counters().withForetold(Counters.START.foretold()));
        return new Step(before, call, unchanged() ? before : kernel(), reply, events);
    }

    /// Whether the model departs from the man page here, as the kernel does.
    boolean follows(Divergence divergence) {
        return before.semantics().follows(divergence);
    }

    void add(Event event) {
        events.add(event);
    }

    /// What was told so far.
    List<Event> events() {
        return events;
    }

    /// One guard of a ladder.
    void deny(boolean condition, Errno errno, Rule rule) {
        if (condition) throw new Refusal(errno, rule);
    }

    /// Goes on as another thread, which has waited for a key.
    Reply as(int tid, Serial key, Supplier<Reply> call) {
        var mine = caller;
        var before = awaited;
        caller = tid;
        awaited = key;
        try {
            return call.get();
        } finally {
            caller = mine;
            awaited = before;
        }
    }

    /// The key that this call has waited for, [Serial#NONE] while it has not.
    Serial awaited() {
        return awaited;
    }

    /// The calling thread as it is now.
    Task task() {
        return task(caller);
    }

    /// The caller's credentials as they are now.
    Cred cred() {
        return task(caller).cred();
    }

    /// The caller's user namespace.
    Namespace namespace() {
        return namespace(cred().namespace());
    }

    // References. A new key has none until something holds it, which must happen within the step.

    void hold(Serial key) {
        References.hold(this, key);
    }

    /// Gives one reference back; `rule` says why. The last one destroys the key and all that only
    /// it held.
    void drop(Serial key, Rule rule) {
        References.drop(this, key, rule);
    }

    /// Points a slot of a thread's credentials at a ring, or at [Serial#NONE].
    void install(int tid, Slot slot, Serial ring, Rule rule) {
        References.install(this, tid, slot, ring, rule);
    }

    /// Holds every key that credentials refer to, for a new holder of a copy of them.
    void pin(Cred cred) {
        References.pin(this, cred);
    }

    /// Drops what [#pin] held.
    void unpin(Cred cred, Rule rule) {
        References.unpin(this, cred, rule);
    }

    /// Puts a link into a ring without asking, displacing what the ring has under that label.
    void link(Serial ring, Serial key, Rule rule) {
        Contents.link(this, ring, key, rule);
    }

    /// Takes the link at a label out of a ring and gives its four bytes back; false when the label
    /// is free.
    boolean unlink(Serial ring, Label label, Rule rule) {
        return Contents.unlink(this, ring, label, rule);
    }
}
