package ringside.evidence;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.call.Special;
import ringside.call.Text;
import ringside.rule.Step;
import ringside.state.Errno;
import ringside.state.Key;
import ringside.state.KeyType;
import ringside.state.Label;
import ringside.state.Serial;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Keys that lost their last reference in the model, or that its collector took. The kernel may
/// take a moment to notice: until then they are found by serial, and by what looks for their name.
final class Dying {
    /// How long after its last reference a key was seen alive, generously, in microseconds.
    static final long LINGER = 1_000_000;

    private record Death(long micros, Key key) {}

    private final Map<Serial, Death> deaths = new HashMap<>();

    /// Remembers what a step destroyed.
    void died(Entry entry, Step step) {
        for (var event : step.events())
            if (event instanceof Event.Destroyed(var serial, _))
                step.before()
                        .key(serial)
                        .ifPresent(key -> deaths.put(serial, new Death(entry.micros(), key)));
    }

    /// Whether the key may be there still.
    boolean lingers(Serial serial, Entry entry) {
        var death = deaths.get(serial);
        return death != null && lingers(death, entry);
    }

    private static boolean lingers(Death death, Entry entry) {
        return entry.micros() - death.micros() < LINGER;
    }

    /// Whether the kernel found such a key by its name.
    boolean found(Entry entry, Step step) {
        return Serials.answer(entry.call(), entry.reply())
                .filter(serial -> step.before().key(serial).isEmpty() && lingers(serial, entry))
                .flatMap(serial -> Optional.ofNullable(deaths.get(serial)))
                .filter(death -> asksFor(entry.call(), death.key().label()))
                .isPresent();
    }

    /// Whether a key of this name is what the call looks for.
    static boolean asksFor(Call call, Label label) {
        return switch (call) {
            case Call.AddKey add -> is(label, add.type(), add.description());
            case Call.RequestKey request -> is(label, request.type(), request.description());
            case Call.Search search -> is(label, search.type(), search.description());
            case Call.JoinSession join -> is(label, Text.of(KeyType.KEYRING.text()), join.name());
            case Call.GetPersistent _ -> Standing.isPersistent(label);
            case Call.GetKeyringId(_, var id, _)
                    when id == Special.USER.id() || id == Special.USER_SESSION.id() ->
                    Standing.is(label) && !Standing.isPersistent(label);
            case Call.AssumeAuthority(_, var key) ->
                    label.description().equals(Integer.toHexString(key));
            default -> false;
        };
    }

    private static boolean is(Label label, Text type, Text name) {
        return type.equals(Text.of(label.type().text()))
                && name.equals(Text.of(label.description()));
    }

    /// Whether the quota is full of such keys.
    boolean crowd(Entry entry) {
        return entry.reply().equals(new Reply.Failed(Errno.EDQUOT))
                && deaths.values().stream().anyMatch(death -> lingers(death, entry));
    }

    /// Whether the kernel may still count a key of this user, who had one destroyed.
    boolean counts(String uid, Entry entry) {
        return deaths.values().stream()
                .filter(death -> lingers(death, entry))
                .anyMatch(death -> uid.equals(Integer.toString(death.key().owner().uid())));
    }
}
