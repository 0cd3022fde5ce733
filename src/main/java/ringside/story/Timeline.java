package ringside.story;

import org.pcollections.PVector;
import org.pcollections.TreePVector;

import ringside.call.Call;
import ringside.keyctl.Errand;
import ringside.keyctl.Secrets;
import ringside.rule.Machine;
import ringside.state.Kernel;

import java.util.List;
import java.util.Optional;

/// A history that one can walk: the machine at the start, the steps since, and a cursor.
///
/// A value. Every moment holds the kernels before and after it, so a jump costs nothing, and undo
/// is the cursor one to the left. Whoever acts in the past loses nothing: the steps to the right of
/// the cursor become one of the `others`, which can be resumed.
public record Timeline(Kernel start, PVector<Moment> moments, int cursor, PVector<Future> others) {
    public Timeline {
        if (cursor < 0 || cursor > moments.size())
            throw new IllegalArgumentException("cursor " + cursor + " of " + moments.size());
    }

    /// A history that is about to begin.
    public static Timeline of(Kernel start) {
        return new Timeline(start, TreePVector.empty(), 0, TreePVector.empty());
    }

    /// A history that was made elsewhere, with the cursor at its beginning.
    public static Timeline of(Kernel start, List<Moment> moments) {
        return new Timeline(start, TreePVector.from(moments), 0, TreePVector.empty());
    }

    /// The machine at the cursor.
    public Kernel now() {
        return cursor == 0 ? start : moments.get(cursor - 1).kernel();
    }

    /// The step that led to [#now]; empty at the start.
    public Optional<Moment> current() {
        return cursor == 0 ? Optional.empty() : Optional.of(moments.get(cursor - 1));
    }

    /// The step that redo would show again.
    public Optional<Moment> next() {
        return canRedo() ? Optional.of(moments.get(cursor)) : Optional.empty();
    }

    /// Number of steps of this line, left and right of the cursor.
    public int length() {
        return moments.size();
    }

    /// Performs a call at the cursor; commands that it wakes go on.
    public Timeline perform(Machine machine, Call call) {
        return new Shell(machine, this).perform(call);
    }

    /// Performs a command at the cursor, as far as it gets, a step each call.
    public Performed perform(Machine machine, Errand errand) {
        return new Shell(machine, this).perform(errand, errand.print(Secrets.HIDDEN));
    }

    /// Adds a step that was performed on [#now].
    public Timeline append(Moment moment) {
        if (!canRedo()) return new Timeline(start, moments.plus(moment), cursor + 1, others);
        return new Timeline(
                start, past().plus(moment), cursor + 1, others.plus(new Future(cursor, moments)));
    }

    /// The same with another step in the place of one.
    Timeline with(int at, Moment moment) {
        return new Timeline(start, moments.with(at, moment), cursor, others);
    }

    private PVector<Moment> past() {
        var past = moments;
        while (past.size() > cursor) past = past.minus(past.size() - 1);
        return past;
    }

    public boolean canUndo() {
        return cursor > 0;
    }

    public boolean canRedo() {
        return cursor < moments.size();
    }

    /// One step back; the same timeline at the start.
    public Timeline undo() {
        return to(cursor - 1);
    }

    /// One step forward; the same timeline at the end.
    public Timeline redo() {
        return to(cursor + 1);
    }

    /// The cursor after so many steps, held within the line.
    public Timeline to(int step) {
        return new Timeline(start, moments, Math.clamp(step, 0, moments.size()), others);
    }

    /// Takes up a line that was left, at the place where it was left; the present line waits in its
    /// stead.
    ///
    /// @param index of the future among [#others]
    public Timeline resume(int index) {
        var future = others.get(index);
        var left = new Future(future.at(), moments);
        return new Timeline(start, future.moments(), future.at(), others.with(index, left));
    }
}
