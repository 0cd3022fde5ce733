package ringside.state;

import org.pcollections.ConsPStack;
import org.pcollections.PStack;

/// Where new numbers come from, so that the model needs no randomness: how many keys were ever
/// made, the next pid, file and namespace. `foretold` holds serials that a recording saw the kernel
/// choose; the next keys to be made take them in order.
public record Counters(int keys, int pid, int file, int namespace, PStack<Serial> foretold) {
    public static final Counters START = new Counters(0, 2, 1, 1, ConsPStack.empty());

    /// A serial that looks like the kernel's (it draws 31-bit random ones) and repeats only after
    /// 2^30 keys.
    public Serial candidate() {
        if (!foretold.isEmpty()) return foretold.get(0);
        var mixed = (keys + 1) * 0x2545F491;
        return new Serial(((mixed ^ (mixed >>> 15)) & 0x3fffffff) | 0x04000000);
    }

    public Counters afterKey() {
        return new Counters(
                keys + 1, pid, file, namespace, foretold.isEmpty() ? foretold : foretold.minus(0));
    }

    public Counters withPid(int next) {
        return new Counters(keys, next, file, namespace, foretold);
    }

    public Counters afterFile() {
        return new Counters(keys, pid, file + 1, namespace, foretold);
    }

    public Counters afterNamespace() {
        return new Counters(keys, pid, file, namespace + 1, foretold);
    }

    public Counters withForetold(PStack<Serial> next) {
        return new Counters(keys, pid, file, namespace, next);
    }
}
