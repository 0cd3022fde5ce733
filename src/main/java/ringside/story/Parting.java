package ringside.story;

import ringside.call.Rule;
import ringside.rule.Machine;
import ringside.rule.Step;
import ringside.state.Charge;
import ringside.state.Divergence;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.KeyTable;
import ringside.state.Semantics;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// Where a line as Linux performs it and its [Counterpart] by the man pages first part: the step,
/// what either side answers and by which rule, and the row of the table of divergences behind it.
///
/// What users are charged counts last: the page and the kernel count other bytes for almost every
/// key (D57), and a reader wants to know where they *do* something else. Law: no other difference
/// comes before `step`.
public record Parting(int step, String line, Side linux, Side pages, Optional<Divergence> cause) {
    /// A line of more steps than this is not performed again for each row.
    private static final int LONG = 600;

    /// What one side says about the step.
    ///
    /// @param answered the reply in words
    /// @param rule what decided it
    public record Side(String answered, Optional<Rule> rule) {
        static Side of(Step step) {
            return new Side(Phrase.of(step, Map.of()), Ruling.of(step));
        }

        /// The number as well, for two keys of the same name.
        static Side numbered(Step step) {
            var plain = of(step);
            return new Side(plain.answered + " " + step.reply().number(), plain.rule);
        }
    }

    /// Whether the answers differ, or only what is left behind.
    public boolean answers() {
        return !linux.answered().equals(pages.answered());
    }

    /// Nothing when both sides do the same in every step.
    public static Optional<Parting> of(Timeline linux, Timeline pages, Machine machine) {
        return first(linux, pages).map(step -> at(linux, pages, step, machine));
    }

    private static Parting at(Timeline linux, Timeline pages, int step, Machine machine) {
        var one = linux.moments().get(step - 1);
        var other = pages.moments().get(step - 1);
        var cause = named(one.step()).or(() -> found(linux, step, machine));
        var plain =
                new Parting(step, one.line(), Side.of(one.step()), Side.of(other.step()), cause);
        return plain.answers() || one.step().reply().equals(other.step().reply())
                ? plain
                : new Parting(
                        step,
                        one.line(),
                        Side.numbered(one.step()),
                        Side.numbered(other.step()),
                        cause);
    }

    private static Optional<Integer> first(Timeline linux, Timeline pages) {
        return first(linux, pages, false).or(() -> first(linux, pages, true));
    }

    private static Optional<Integer> first(Timeline linux, Timeline pages, boolean charges) {
        for (var at = 0; at < Math.min(linux.length(), pages.length()); at++) {
            var one = linux.moments().get(at).step();
            var other = pages.moments().get(at).step();
            if (!one.reply().equals(other.reply()) || !same(one.next(), other.next(), charges))
                return Optional.of(at + 1);
        }
        return Optional.empty();
    }

    private static boolean same(Kernel one, Kernel other, boolean charges) {
        return one.tasks().equals(other.tasks())
                && one.processes().equals(other.processes())
                && one.files().equals(other.files())
                && one.namespaces().equals(other.namespaces())
                && one.authorities().equals(other.authorities())
                && one.restrictions().equals(other.restrictions())
                && one.sleeps().equals(other.sleeps())
                && same(one.keys(), other.keys(), charges)
                && (!charges || one.users().equals(other.users()));
    }

    private static boolean same(KeyTable one, KeyTable other, boolean charges) {
        if (one.size() != other.size()) return false;
        return one.values().stream()
                .allMatch(
                        key ->
                                Optional.ofNullable(other.get(key.serial()))
                                        .filter(that -> same(key, that, charges))
                                        .isPresent());
    }

    private static boolean same(Key one, Key other, boolean charges) {
        return charges ? one.equals(other) : uncharged(one).equals(uncharged(other));
    }

    private static Key uncharged(Key key) {
        return key.withCharge(new Charge(0, 0, 0));
    }

    /// The row that a reader is told of at the step itself.
    private static Optional<Divergence> named(Step step) {
        return Agreement.of(step) instanceof Agreement.Differ(var row)
                        && !Semantics.MAN_PAGES.follows(row)
                ? Optional.of(row)
                : Optional.empty();
    }

    /// The row that makes this very step the first to differ when the pages are followed in it
    /// alone.
    private static Optional<Divergence> found(Timeline linux, int step, Machine machine) {
        if (step > LONG) return Optional.empty();
        var until = Timeline.of(linux.start(), linux.moments().subList(0, step));
        return Arrays.stream(Divergence.values())
                .filter(row -> !Semantics.MAN_PAGES.follows(row))
                .filter(row -> parts(until, row, machine))
                .findFirst();
    }

    private static boolean parts(Timeline linux, Divergence row, Machine machine) {
        var other = new Counterpart(Semantics.except(row), machine).of(linux);
        return first(linux, other).filter(step -> step == linux.length()).isPresent();
    }
}
