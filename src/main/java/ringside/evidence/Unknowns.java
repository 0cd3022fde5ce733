package ringside.evidence;

import ringside.call.Call;
import ringside.call.Event;
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
    /// How long after its last reference a key was seen alive, generously, in microseconds.
    static final long LINGER = 1_000_000;

    private static final String OPEN_BEFORE = "the file was opened before the recording began";

    private final Hints hints;
    private final KeyUsers users;
    private final Map<Serial, Long> dying = new HashMap<>();
    private final Set<Entry> skipped = new LinkedHashSet<>();
    private final Map<Serial, Integer> lines = new HashMap<>();

    Unknowns(Recording recording, Hints hints) {
        this.hints = hints;
        this.users = new KeyUsers(recording.entries());
        for (var entry : recording.entries()) {
            var serials = new HashSet<>(Serials.in(entry.call()));
            Serials.answer(entry.call(), entry.reply()).ifPresent(serials::add);
            for (var serial : serials) lines.merge(serial, 1, Integer::sum);
        }
    }

    /// Remembers a call that was not performed though it may have changed something.
    void skipped(Entry entry) {
        if (!entry.reply().failed()) skipped.add(entry);
    }

    /// Why a difference is no evidence against the model; empty when it is.
    Optional<String> excuse(Entry entry, Step step, Foresight foresight) {
        for (var serial : Serials.in(entry.call())) {
            if (step.before().key(serial).isPresent()) continue;
            if (lingers(serial, entry)) return lingering(entry);
            if (!foresight.gave(serial) && !entry.reply().failed()) return before();
        }
        if (Descriptors.wasOpenBefore(entry, step)) return Optional.of(OPEN_BEFORE);
        if (revived(entry, step) || crowded(entry)) return lingering(entry);
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

    /// Remembers keys that lost their last reference; the kernel may take a moment to notice.
    void destroyed(Entry entry, Step step) {
        for (var event : step.events()) {
            if (event instanceof Event.Destroyed(var key, _)) {
                dying.put(key, entry.micros());
                step.before()
                        .key(key)
                        .ifPresent(it -> users.lost(it.owner().uid(), entry.micros()));
            }
        }
    }

    private boolean lingers(Serial serial, Entry entry) {
        var since = dying.get(serial);
        return since != null && entry.micros() - since < LINGER;
    }

    /// A key that lost its last reference in the model and that the kernel still found.
    private boolean revived(Entry entry, Step step) {
        return Serials.answer(entry.call(), entry.reply())
                .filter(s -> step.before().key(s).isEmpty() && lingers(s, entry))
                .isPresent();
    }

    /// A quota that keys fill which the model has destroyed just now.
    private boolean crowded(Entry entry) {
        return entry.reply().equals(new Reply.Failed(Errno.EDQUOT))
                && dying.keySet().stream().anyMatch(key -> lingers(key, entry));
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
        return Serials.answer(entry.call(), entry.reply())
                .filter(s -> step.next().key(s).isEmpty() && !foresight.gave(s))
                .filter(s -> lines.getOrDefault(s, 0) > 1)
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
