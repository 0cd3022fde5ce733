package ringside.desktop.session;

import org.pcollections.PVector;
import org.pcollections.TreePVector;

import ringside.rule.Machine;
import ringside.rule.Step;
import ringside.state.Kernel;
import ringside.state.Semantics;
import ringside.story.Future;
import ringside.story.Lines;
import ringside.story.Moment;
import ringside.story.Part;
import ringside.story.Timeline;
import ringside.story.Witness;

import java.util.IdentityHashMap;
import java.util.OptionalInt;

/// The same calls under other semantics.
///
/// What a recording witnessed stays with its call: it speaks about the real kernel, so it is shown
/// with LINUX and set aside under MAN_PAGES until one returns. A call stays a part of its command
/// as long as it answers the same. Law: retelling back gives the story that one came from.
final class Retelling {
    private final Machine machine;
    private final IdentityHashMap<Moment, Moment> firsts = new IdentityHashMap<>();

    Retelling(Machine machine) {
        this.machine = machine;
    }

    /// The whole history, futures included, with the cursor where it was.
    Timeline under(Semantics semantics, Timeline told) {
        var start = told.start().withSemantics(semantics);
        var moments = line(start, told.moments());
        var others =
                told.others().stream()
                        .map(future -> new Future(future.at(), line(start, future.moments())))
                        .toList();
        return new Timeline(start, moments, told.cursor(), TreePVector.from(others));
    }

    private PVector<Moment> line(Kernel start, PVector<Moment> moments) {
        PVector<Moment> line = TreePVector.empty();
        var kernel = start;
        for (var moment : moments) {
            var step = machine.step(kernel, moment.step().call());
            line = line.plus(retold(moment, step));
            kernel = step.next();
        }
        return line;
    }

    private Moment retold(Moment moment, Step step) {
        var first = firsts.getOrDefault(moment, moment);
        var linux = step.before().semantics().equals(Semantics.LINUX);
        var witness = linux ? first.witness() : Witness.NONE;
        var same = first.step().reply().equals(step.reply());
        var retold =
                first.part() instanceof Part.Alone || same
                        ? new Moment(first.line(), step, witness, first.part())
                        : new Moment(Lines.print(step.call()), step, witness);
        firsts.put(retold, first);
        return retold;
    }

    /// The number of the first step that comes out differently in `b`.
    static OptionalInt firstDifference(Timeline a, Timeline b) {
        for (var i = 0; i < Math.min(a.length(), b.length()); i++) {
            var one = a.moments().get(i).step();
            var other = b.moments().get(i).step();
            if (!one.reply().equals(other.reply()) || !same(one.next(), other.next()))
                return OptionalInt.of(i + 1);
        }
        return OptionalInt.empty();
    }

    private static boolean same(Kernel a, Kernel b) {
        return a.withSemantics(b.semantics()).equals(b);
    }
}
