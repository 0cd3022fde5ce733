package ringside.explore;

import ringside.call.Call;
import ringside.call.Text;
import ringside.state.Payload;

/// Calls of the alphabet whose arguments hang together.
final class Odds {
    private Odds() {}

    static Call persistent(Aim aim, int task) {
        var uid = aim.dice().once(2) ? -1 : aim.idFor(task, false);
        return new Call.GetPersistent(task, uid, aim.ring());
    }

    /// One more link for the fullest ring.
    static Call fill(Aim aim, int task) {
        var ring = aim.dice().number(-4, -4, -3, aim.fullest());
        if (aim.dice().once(5)) return new Call.Link(task, aim.key(), ring);
        var type = aim.dice().once(4) ? "keyring" : "user";
        var bytes = type.equals("user") ? Payload.of("x") : Payload.EMPTY;
        return new Call.AddKey(task, Text.of(type), aim.fresh(), bytes, bytes.size(), ring);
    }

    static Call update(Aim aim, int task) {
        var payload = aim.payload();
        return new Call.Update(task, aim.key(), payload, aim.size(payload));
    }

    static Call chown(Aim aim, int task) {
        return new Call.Chown(task, aim.key(), aim.idOrKept(task, false), aim.idOrKept(task, true));
    }

    static Call restrict(Aim aim, int task) {
        if (aim.dice().once(2)) return new Call.Restrict(task, aim.ring(), Text.NULL, Text.NULL);
        var type = aim.dice().once(3) ? aim.type() : Text.of("asymmetric");
        var way =
                switch (aim.dice().roll(6)) {
                    case 0 -> Text.of("");
                    case 1 -> Text.NULL;
                    case 2 -> Text.of("builtin_trusted");
                    case 3 -> Text.of("key_or_keyring:0:chain");
                    default -> Text.of("nonsense");
                };
        return new Call.Restrict(task, aim.ring(), type, way);
    }

    static Call request(Aim aim, int task) {
        var callout = aim.dice().once(4) ? Text.of(Answerer.callout(aim.dice())) : Text.NULL;
        return new Call.RequestKey(task, aim.type(), aim.name(), callout, aim.destination());
    }

    /// What only a helper may do, by those who are none.
    static Call construction(Aim aim, int task) {
        return switch (aim.dice().roll(4)) {
            case 0 -> new Call.AssumeAuthority(task, aim.dice().once(2) ? 0 : aim.key());
            case 1 -> {
                var bytes = Payload.of("made");
                yield new Call.Instantiate(
                        task, aim.key(), bytes, 4, aim.destination(), aim.dice().once(2));
            }
            case 2 -> new Call.Negate(task, aim.key(), aim.timeout(), aim.destination());
            default -> {
                var error = aim.dice().number(0, 1, 126, 128, 129, 512, 4094, 4095);
                yield new Call.Reject(task, aim.key(), aim.timeout(), error, aim.destination());
            }
        };
    }
}
