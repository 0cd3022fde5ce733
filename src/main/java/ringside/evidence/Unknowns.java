package ringside.evidence;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.call.Special;
import ringside.rule.Step;
import ringside.state.Errno;
import ringside.state.Flag;
import ringside.state.KeyType;
import ringside.state.Serial;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Judges whether an answer concerns something that the recording cannot tell: keys that were there
/// before it began, and what calls did that the model does not have.
///
/// Only what the recording itself proves is excused; everything else counts as a difference.
final class Unknowns {
    private static final String OPEN_BEFORE = "the file was opened before the recording began";

    private final Hints hints;
    private final KeyUsers users;
    private final Dying dying = new Dying();
    private final Set<Entry> skipped = new LinkedHashSet<>();
    private final Map<Serial, Integer> lines = new HashMap<>();

    Unknowns(Recording recording, Hints hints) {
        this.hints = hints;
        this.users = new KeyUsers(recording.entries(), dying);
        for (var entry : recording.entries()) {
            var serials = new HashSet<>(Serials.in(entry.call()));
            Serials.answer(entry.call(), entry.reply()).ifPresent(serials::add);
            for (var serial : serials) lines.merge(serial, 1, Integer::sum);
        }
    }

    /// Remembers a call that was not performed though it may have changed something.
    void skipped(Entry entry) {
        if (!entry.reply().failed() && !Foreign.computes(entry.call())) skipped.add(entry);
    }

    /// Why a difference is no evidence against the model; empty when it is.
    Optional<String> excuse(Entry entry, Step step, Foresight foresight) {
        for (var serial : Serials.in(entry.call())) {
            if (step.before().key(serial).isPresent()) continue;
            if (dying.lingers(serial, entry)) return lingering(entry);
            if (!foresight.gave(serial) && !entry.reply().failed()) return before();
        }
        if (Descriptors.wasOpenBefore(entry, step)) return Optional.of(OPEN_BEFORE);
        if (dying.found(entry, step) || dying.crowd(entry)) return lingering(entry);
        if (unknownFound(entry, step, foresight)) return before();
        return skipped.stream()
                .filter(other -> other.line() < entry.line() && shares(other, entry))
                .findFirst()
                .map(other -> "an earlier call concerns the same key and was not performed");
    }

    /// Why nothing can be said about an answer, whatever the model gives; empty when it can.
    Optional<String> unsayable(Entry entry, Step step) {
        if (!entry.comparable()) return Optional.of(entry.skip());
        if (entry.call() instanceof Call.ListUsers && !users.saysMore(entry, step)) {
            return Optional.of(
                    "what users own counts keys that were there before the recording began");
        }
        return Foreign.excuse(entry, step);
    }

    /// How the answers differ, as a sentence; empty when they agree.
    Optional<String> difference(Entry entry, Step step) {
        if (Foreign.computes(entry.call())) return Foreign.difference(entry, step);
        return switch (entry.call()) {
            case Call.ListKeys _ -> listed(entry, step);
            case Call.ListUsers _ -> users.difference(entry, step);
            default -> Comparison.difference(entry.reply(), step);
        };
    }

    private Optional<String> listed(Entry entry, Step step) {
        return entry.reply() instanceof Reply.Described(var kernel, _, var whole)
                        && step.reply() instanceof Reply.Described(var model, _, _)
                ? ProcKeys.difference(kernel, model, step, hints::mentions, whole)
                : Comparison.difference(entry.reply(), step);
    }

    /// Remembers keys that lost their last reference.
    void destroyed(Entry entry, Step step) {
        dying.died(entry, step);
    }

    private Optional<String> lingering(Entry entry) {
        skipped(entry);
        return Optional.of("how long a dropped key lives on is left open by the kernel");
    }

    private static Optional<String> before() {
        return Optional.of("it concerns a key that was there before the recording began");
    }

    /// A key that the kernel found, that nobody made here, and that the recording uses elsewhere.
    private boolean unknownFound(Entry entry, Step step, Foresight foresight) {
        if (isBound(step, foresight)) return false;
        return Serials.answer(entry.call(), entry.reply())
                .filter(s -> step.next().key(s).isEmpty() && !foresight.gave(s))
                .filter(s -> lines.getOrDefault(s, 0) > 1)
                .filter(s -> !isAnother(entry, s))
                .isPresent();
    }

    /// Whether a key's description says that it is not what was looked for.
    private boolean isAnother(Entry entry, Serial serial) {
        return !(entry.call() instanceof Call.GetKeyringId)
                && hints.described(serial)
                        .filter(it -> !Dying.asksFor(entry.call(), it.label()))
                        .isPresent();
    }

    /// Whether the model found the only key that there can be, under the serial that the recording
    /// gave it.
    private boolean isBound(Step step, Foresight foresight) {
        var only =
                switch (step.call().bare()) {
                    case Call.GetKeyringId(_, var id, _) -> id < 0;
                    case Call.GetPersistent _, Call.AssumeAuthority _ -> true;
                    default -> false;
                };
        return only
                && Serials.answer(step.call(), step.reply())
                        .filter(it -> foresight.gave(it) || hints.mentions(it))
                        .isPresent();
    }

    private static boolean shares(Entry other, Entry entry) {
        return Serials.in(entry.call()).stream()
                .anyMatch(s -> other.text().contains(Integer.toString(s.value())));
    }

    /// Whether an answer names a session keyring that the caller brought along.
    boolean isInheritedSession(Entry entry, Step step, Foresight foresight) {
        if (!(entry.call() instanceof Call.GetKeyringId(_, var id, _))
                || id != Special.SESSION.id()) return false;
        var kernel = Serials.answer(entry.call(), entry.reply());
        var model = Serials.answer(step.call(), step.reply());
        if (kernel.isEmpty() || model.isEmpty() || foresight.gave(kernel.get())) return false;
        if (kernel.equals(model) || foresight.gave(model.get())) return false;
        if (step.before().key(kernel.get()).isPresent()) return false;
        var described = hints.described(kernel.get());
        var key = step.next().key(model.get());
        if (described.isEmpty()) {
            var fallback = key.filter(k -> k.has(Flag.UID_KEYRING)).isPresent();
            return fallback && hints.knowsUserSessions() && !hints.isUserSession(kernel.get());
        }
        return described.get().label().type() == KeyType.KEYRING
                && key.filter(described.get()::fits).isEmpty();
    }

    /// Whether the kernel allowed what only a privileged caller may do.
    static boolean provesPrivilege(Entry entry, Step step) {
        var refused = step.reply().equals(new Reply.Failed(Errno.EPERM)) && !entry.reply().failed();
        return refused
                && switch (entry.call()) {
                    case Call.SetIds _, Call.SetGroups _, Call.GetPersistent _, Call.MapIds _ ->
                            true;
                    default -> false;
                };
    }
}
