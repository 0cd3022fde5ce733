package ringside.story;

import ringside.call.Event;
import ringside.rule.Model;
import ringside.rule.Step;
import ringside.state.Divergence;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Semantics;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the difference between man pages and kernel that a step runs into.
///
/// The call is made again from the same machine with one row at a time answered as documented: the
/// row that changes the answer or what happens is the one. A row that changes only what somebody
/// may notice later (a charge, a timer) is not named here but where it comes to matter, by [Felt].
final class Touched {
    private static final List<Divergence> COMPUTED =
            Arrays.stream(Divergence.values()).filter(Divergence::computed).toList();
    private static final Semantics PAGES = new Semantics(EnumSet.copyOf(COMPUTED));
    private static final List<Divergence> DISPUTED =
            COMPUTED.stream().filter(row -> !row.why().isEmpty()).toList();

    /// Rows about how a list is written, which every list runs into; others say more.
    private static final List<Divergence> COLUMNS =
            List.of(
                    Divergence.REVOKED_SHOWS_AS_EXPIRED,
                    Divergence.NO_GROUP_SHOWS_AS_65534,
                    Divergence.USAGE_COUNTS_EVERY_REFERENCE);

    /// In the order in which they are asked: what says most comes first.
    private static final List<Divergence> RANKED =
            Stream.of(
                            COMPUTED.stream()
                                    .filter(row -> row.why().isEmpty() && !COLUMNS.contains(row)),
                            COLUMNS.stream(),
                            DISPUTED.stream())
                    .flatMap(rows -> rows)
                    .toList();

    private final Step linux;

    private Touched(Step step) {
        linux = under(Semantics.LINUX, step);
    }

    static Optional<Divergence> by(Step step) {
        var touched = new Touched(step);
        var named = touched.named();
        return named.filter(row -> !COLUMNS.contains(row))
                .or(() -> Felt.by(touched.linux))
                .or(() -> named);
    }

    private static Step under(Semantics semantics, Step step) {
        return step.before().semantics().equals(semantics)
                ? step
                : Model.INSTANCE.step(step.before().withSemantics(semantics), step.call());
    }

    private Optional<Divergence> named() {
        if (differs(Semantics.MAN_PAGES) || differs(PAGES)) return alone(RANKED).or(this::added);
        return alone(DISPUTED);
    }

    /// The row that makes a difference by itself: one that gives the pages' answer, or at least
    /// another one than Linux, or else one in what happens.
    private Optional<Divergence> alone(List<Divergence> rows) {
        var pages = under(Semantics.MAN_PAGES, linux).reply();
        var answering =
                rows.stream().filter(row -> answersOtherwise(Semantics.except(row))).toList();
        return answering.stream()
                .filter(row -> under(Semantics.except(row), linux).reply().equals(pages))
                .findFirst()
                .or(() -> answering.stream().findFirst())
                .or(() -> rows.stream().filter(row -> differs(Semantics.except(row))).findFirst());
    }

    /// Where only several rows together do, the one that completes them.
    private Optional<Divergence> added() {
        var documented = EnumSet.noneOf(Divergence.class);
        for (var row : COMPUTED) {
            documented.add(row);
            if (differs(new Semantics(documented))) return Optional.of(row);
        }
        return Optional.empty();
    }

    private boolean differs(Semantics semantics) {
        return answersOtherwise(semantics) || !deeds(linux).equals(deeds(under(semantics, linux)));
    }

    private boolean answersOtherwise(Semantics semantics) {
        return !linux.reply().equals(under(semantics, linux).reply());
    }

    /// What happened; the order in which a search looked around is not part of it, but the time at
    /// which a key that was changed expires.
    private static List<Object> deeds(Step step) {
        return step.events().stream()
                .filter(event -> !(event instanceof Event.Visited))
                .<Object>mapMulti(
                        (event, all) -> {
                            all.accept(event);
                            if (event instanceof Event.Changed(var key, _, _))
                                all.accept(step.next().key(key).map(Key::expiry));
                        })
                .toList();
    }

    static Stream<Key> persistent(Kernel kernel) {
        return kernel.keys().values().stream()
                .filter(key -> key.isRing() && key.description().startsWith("_persistent."));
    }
}
