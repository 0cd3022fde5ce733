package ringside.evidence;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.call.Special;
import ringside.call.Text;
import ringside.state.Label;
import ringside.state.Owner;
import ringside.state.Serial;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the whole recording says about processes and serials, gathered before it is replayed.
///
/// A key is often used before its description is read; and a serial that the model draws must not
/// be one that the recording gives to another key.
final class Hints {
    private final Map<Serial, Described> described = new HashMap<>();
    private final Set<Integer> inside = new HashSet<>();
    private final Set<Integer> changed = new HashSet<>();
    private final Set<Serial> given = new HashSet<>();
    private final Set<Owner> owners = new LinkedHashSet<>();
    private final Map<Label, Serial> standing = new HashMap<>();
    private final Set<Serial> mentioned = new HashSet<>();
    private final Set<Serial> userSessions = new HashSet<>();
    private final Set<Serial> made = new HashSet<>();
    private final Set<Integer> born = new HashSet<>();
    private final Map<Integer, Summons> summons;
    private Optional<Owner> starter = Optional.empty();
    private boolean idsChanged;

    Hints(Recording recording) {
        summons = recording.summons();
        recording.uids().values().stream().sorted().forEach(uid -> owners.add(new Owner(uid, uid)));
        summons.values().forEach(one -> mentioned.addAll(one.named()));
        recording.entries().forEach(this::look);
        recording.uids().forEach(this::ended);
    }

    /// The first description of a key that the recording shows.
    Optional<Described> described(Serial serial) {
        return Optional.ofNullable(described.get(serial));
    }

    /// Whether the recording speaks of a key of this serial anywhere.
    boolean mentions(Serial serial) {
        return mentioned.contains(serial);
    }

    /// Whether somebody's user session keyring has this serial.
    boolean isUserSession(Serial serial) {
        return userSessions.contains(serial);
    }

    boolean knowsUserSessions() {
        return !userSessions.isEmpty();
    }

    /// Whether the recording tells of the birth of this thread.
    boolean born(int tid) {
        return born.contains(tid);
    }

    /// Everybody who shows up, as owner of a key or of a process that ended; a user of whom no
    /// group is known is taken to have one of his own, as usual.
    Set<Owner> owners() {
        return owners;
    }

    /// The ring that stands in a register under this label, where the recording describes it.
    Optional<Serial> named(Label label) {
        return Optional.ofNullable(standing.get(label));
    }

    /// What the kernel told this helper.
    Optional<Summons> summons(int helper) {
        return Optional.ofNullable(summons.get(helper));
    }

    /// Who ran the first process: the owner of a key that it made before any ids changed, or root
    /// when no such key is described.
    Owner starterOrRoot() {
        return starter.orElse(new Owner(0, 0));
    }

    /// A process that nobody gave other ids ends as the user who started the first one.
    private void ended(int pid, int uid) {
        if (!born.contains(pid) || changed.contains(pid) || inside.contains(pid)) return;
        if (starter.filter(owner -> owner.uid() == uid).isEmpty()) {
            starter = Optional.of(new Owner(uid, uid));
        }
    }

    private void look(Entry entry) {
        var call = entry.call();
        mentioned.addAll(Serials.in(call));
        Serials.answer(call, entry.reply()).ifPresent(serial -> answered(call, serial));
        switch (call) {
            case Call.SetIds(var task, _, _, _, _) -> {
                idsChanged = true;
                if (!entry.reply().failed()) changed.add(task);
            }
            case Call.Fork(var task, _, var child, var contained) -> {
                born.add(child);
                if (contained || inside.contains(task)) inside.add(child);
                if (changed.contains(task)) changed.add(child);
            }
            case Call.StartThread(var task, var tid) -> {
                born.add(tid);
                if (inside.contains(task)) inside.add(tid);
            }
            case Call.UnshareUser(var task) -> inside.add(task);
            case Call.EnterNamespace(var task, _) -> inside.add(task);
            case Call.MapIds map -> mapped(map);
            case Call.Chown(_, var key, _, _) -> {
                if (!entry.reply().failed()) given.add(new Serial(key));
            }
            case Call.RequestKey request -> born.add(request.helper());
            case Call.Describe(var task, var key, _) ->
                    readDescription(
                            new Serial(key),
                            entry.reply(),
                            inside.contains(task) || given.contains(new Serial(key)));
            default -> {}
        }
        if (entry.reply() instanceof Reply.Contents(var payload, var copied) && copied) {
            mentioned.addAll(Serials.links(payload));
        }
    }

    private void answered(Call call, Serial serial) {
        mentioned.add(serial);
        switch (call) {
            case Call.GetKeyringId(_, var id, _) -> {
                if (id == Special.USER_SESSION.id()) userSessions.add(serial);
            }
            case Call.AddKey _ -> made.add(serial);
            case Call.JoinSession(_, Text.Null _) -> made.add(serial);
            default -> {}
        }
        if (idsChanged) made.remove(serial);
    }

    /// Whoever maps a single id, maps his own.
    private void mapped(Call.MapIds map) {
        if (map.groups()) return;
        for (var range : map.ranges()) {
            if (range.count() == 1) owners.add(new Owner(range.outside(), range.outside()));
        }
    }

    private void readDescription(Serial serial, Reply reply, boolean contained) {
        if (!(reply instanceof Reply.Described(var text, _, var copied)) || !copied) return;
        var told = Described.of(text);
        if (told.isEmpty()) return;
        if (contained) {
            described.putIfAbsent(serial, told.get().anybodys());
            return;
        }
        if (described(serial).filter(d -> !d.isAnybodys()).isEmpty()) {
            described.put(serial, told.get());
        }
        described(serial).ifPresent(key -> learn(serial, key));
    }

    private void learn(Serial serial, Described key) {
        if (key.owner().uid() != Described.NOBODY && key.owner().gid() != Described.NOBODY) {
            owners.add(key.owner());
        }
        if (Standing.is(key.label())) standing.putIfAbsent(key.label(), serial);
        if (starter.isEmpty() && made.contains(serial)) starter = Optional.of(key.owner());
    }
}
