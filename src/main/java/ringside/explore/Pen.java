package ringside.explore;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.rule.Machine;
import ringside.rule.Step;
import ringside.state.Kernel;
import ringside.state.Serial;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Writes the next call of a walk: drawn from the alphabet, and drawn again until the walk may make
/// it.
final class Pen {
    private static final int TRIES = 50;

    private final Dice dice;
    private final Machine machine;
    private final boolean answered;
    private final boolean wide;

    /// @param answered whether there is a helper; else nobody asks for one
    Pen(long seed, Machine machine, boolean answered) {
        this.answered = answered;
        this.dice = new Dice(seed);
        this.wide = seed % 3 == 0;
        this.machine = machine;
    }

    /// The next call, to be made on this kernel.
    ///
    /// @param named whether a serial of the model can be named, and `gone` serials that once could
    /// @return a short wait when fifty draws in a row may not be made
    Call next(Kernel kernel, IntPredicate named, List<Serial> gone) {
        var aim = new Aim(dice, kernel, live(kernel, named), gone, wide);
        return IntStream.range(0, TRIES)
                .mapToObj(_ -> Alphabet.draw(aim))
                .filter(call -> allowed(machine.step(kernel, call)))
                .findFirst()
                .orElse(new Call.Wait(1));
    }

    private boolean allowed(Step step) {
        return Bounds.allow(step)
                && (answered || !(step.reply() instanceof Reply.Blocked))
                && !Chance.decides(machine, step);
    }

    /// The keys that can be named, the youngest last.
    private static List<Serial> live(Kernel kernel, IntPredicate named) {
        return kernel.keys().values().stream()
                .filter(key -> named.test(key.serial().value()))
                .sorted(Comparator.comparingInt(key -> key.born()))
                .map(key -> key.serial())
                .toList();
    }
}
