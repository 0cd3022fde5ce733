package ringside.evidence;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.rule.Model;
import ringside.rule.Step;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.KeyType;
import ringside.state.Payload;
import ringside.state.Serial;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a recording shows of keys that it did not make: the first contents of each ring, the first
/// payload of each key.
///
/// A key counts as made when an answer gave its serial before any other line spoke of it.
final class Survey {
    private final Hints hints;
    private final Map<Serial, List<Serial>> rings = new HashMap<>();
    private final Map<Serial, Payload> payloads = new HashMap<>();
    private final Set<Serial> made = new HashSet<>();
    private final Set<Serial> seen = new HashSet<>();

    Survey(Recording recording, Hints hints) {
        this.hints = hints;
        recording.entries().forEach(this::look);
    }

    private void look(Entry entry) {
        var call = entry.call();
        Serials.answer(call, entry.reply()).ifPresent(serial -> answered(call, serial));
        if (call instanceof Call.Read(_, var id, _)) read(new Serial(id), entry.reply());
        seen.addAll(Serials.in(call));
    }

    private void answered(Call call, Serial serial) {
        var makes =
                switch (call) {
                    case Call.AddKey _, Call.JoinSession _ -> true;
                    case Call.RequestKey request -> request.helper() > 0;
                    default -> false;
                };
        if (makes && !seen.contains(serial)) made.add(serial);
        seen.add(serial);
    }

    private void read(Serial key, Reply reply) {
        if (!(reply instanceof Reply.Contents(var payload, var copied))) return;
        var known = payloads.get(key);
        if (known == null || (copied && !known.isKnown())) payloads.put(key, payload);
        if (!copied || !isRing(key)) return;
        var links = Serials.links(payload);
        rings.putIfAbsent(key, links);
        seen.addAll(links);
    }

    private boolean isRing(Serial key) {
        return hints.described(key).filter(d -> d.label().type() == KeyType.KEYRING).isPresent();
    }

    /// What must have been there before, for a ring to read as it did; empty when the model reads
    /// the same, or when the ring is one that the recording made.
    Optional<Estate> explain(Entry entry, Step step, Estate estate, Optional<Serial> session) {
        if (!(entry.reply() instanceof Reply.Contents(var payload, var copied)) || !copied) {
            return Optional.empty();
        }
        if (!(step.reply() instanceof Reply.Listing(var model, _, _))) return Optional.empty();
        var held = Serials.links(payload);
        if (model.containsAll(held)) return Optional.empty();
        return ring(entry.call(), step)
                .flatMap(ring -> explained(ring, held, step.next(), estate, session));
    }

    private Optional<Estate> explained(
            Serial ring,
            List<Serial> held,
            Kernel kernel,
            Estate estate,
            Optional<Serial> session) {
        if (estate.has(ring) || session.equals(Optional.of(ring))) return grown(estate, ring, held);
        return kernel.key(ring)
                .filter(key -> Standing.is(key.label()))
                .flatMap(key -> grown(estate.withRoot(ring, described(key)), ring, held));
    }

    private static Described described(Key key) {
        return new Described(key.label(), key.owner(), key.perm());
    }

    /// The ring that was read: what the model saw when it read it.
    private static Optional<Serial> ring(Call call, Step step) {
        if (!(call instanceof Call.Read(var task, var id, _))) return Optional.empty();
        if (id > 0) return Optional.of(new Serial(id));
        var asked = Model.INSTANCE.step(step.before(), new Call.GetKeyringId(task, id, false));
        return Serials.answer(asked.call(), asked.reply());
    }

    /// The estate, grown by what a ring held and all that hangs below it; empty when none of it is
    /// known well enough.
    Optional<Estate> grown(Estate estate, Serial ring, List<Serial> held) {
        var old = held.stream().filter(this::inherited).toList();
        if (old.isEmpty() || estate.links().containsKey(ring)) return Optional.empty();
        var result = estate.with(ring, old);
        for (var key : old) {
            if (result.has(key) || result.roots().containsKey(key)) continue;
            var heirloom = heirloom(key);
            result =
                    Standing.is(heirloom.described().label())
                            ? result.withRoot(key, heirloom.described())
                            : result.with(heirloom);
            if (!heirloom.isRing()) continue;
            result = grown(result, key, rings.getOrDefault(key, List.of())).orElse(result);
        }
        return Optional.of(result);
    }

    private boolean inherited(Serial key) {
        return !made.contains(key) && hints.described(key).filter(d -> !d.isAnybodys()).isPresent();
    }

    private Heirloom heirloom(Serial key) {
        var described = hints.described(key).orElseThrow();
        var ring = described.label().type() == KeyType.KEYRING;
        var payload = ring ? Payload.EMPTY : payloads.getOrDefault(key, Payload.unknown(1));
        return new Heirloom(key, described, payload);
    }
}
