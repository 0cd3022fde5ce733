package ringside.evidence;

import ringside.call.Call;
import ringside.call.Special;
import ringside.call.Text;
import ringside.rule.Machine;
import ringside.state.Cred;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Label;
import ringside.state.Owner;
import ringside.state.Payload;
import ringside.state.Serial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// Puts an [Estate] into a machine by lawful calls: for each owner a process comes, makes what is
/// its own with every right, hangs it where it belongs, sets the rights that were seen, and leaves.
final class Endowment {
    private static final int ALL = 0x3f3f3f3f;
    private static final int FIRST_PID = 300;
    private static final int FIRST_SERIAL = 0x2f00_0001;

    private final Estate estate;
    private final Machine machine;
    private final Predicate<Serial> taken;
    private final Function<Label, Optional<Serial>> known;
    private final Map<Owner, Integer> owners = new LinkedHashMap<>();
    private final List<Serial> placed = new ArrayList<>();
    private Kernel kernel;
    private int drawn = FIRST_SERIAL;

    private Endowment(Estate estate, Kernel kernel, Machine machine, Hints hints) {
        this.estate = estate;
        this.kernel = kernel;
        this.machine = machine;
        this.taken = hints::mentions;
        this.known =
                label ->
                        Optional.ofNullable(estate.names().get(label)).or(() -> hints.named(label));
    }

    /// The machine with the estate. `heir` is a task whose session keyring is `session`, or
    /// [Serial#NONE].
    static Kernel of(
            Estate estate, Kernel kernel, Machine machine, Hints hints, int heir, Serial session) {
        var endowment = new Endowment(estate, kernel, machine, hints);
        estate.roots().forEach(endowment::root);
        endowment.fill(session, heir, Special.SESSION.id());
        estate.roots().forEach(endowment::fillRoot);
        return endowment.settled();
    }

    private void root(Serial ring, Described described) {
        var task = owner(described.owner().uid(), described.owner().uid());
        perform(
                Standing.isPersistent(described.label())
                        ? new Call.GetPersistent(task, -1, Special.SESSION.id())
                        : new Call.GetKeyringId(task, Special.USER.id(), true));
    }

    private void fillRoot(Serial ring, Described described) {
        var task = owner(described.owner().uid(), described.owner().uid());
        var user = described.label().description().startsWith("_uid.");
        var special = user ? Special.USER.id() : Special.USER_SESSION.id();
        fill(ring, task, Standing.isPersistent(described.label()) ? ring.value() : special);
    }

    /// The first link of an empty ring takes its first slot, every other the last that is free.
    private void fill(Serial ring, int task, int id) {
        var held = estate.links().get(ring);
        if (held == null) return;
        var order = new ArrayList<Serial>(held.subList(1, held.size()).reversed());
        order.addFirst(held.getFirst());
        for (var key : order) {
            var heirloom = estate.keys().get(key);
            if (heirloom != null) {
                place(heirloom, task, id);
            } else if (estate.roots().containsKey(key)) {
                hang(key, estate.roots().get(key), task, id);
            }
        }
    }

    /// A persistent keyring can be linked by who possesses it only, and that is who asks for it.
    private void hang(Serial key, Described described, int task, int ring) {
        step(
                Standing.isPersistent(described.label())
                        ? new Call.GetPersistent(task, described.owner().uid(), ring)
                        : new Call.Link(task, key.value(), ring));
    }

    private void place(Heirloom key, int task, int ring) {
        var id = key.serial().value();
        var known = placed.contains(key.serial());
        var maker = owner(key.described().owner().uid(), key.described().owner().gid());
        if (!known && kernel.key(key.serial()).isEmpty()) make(key, maker);
        step(new Call.Link(task, id, ring));
        if (known) return;
        placed.add(key.serial());
        step(new Call.Unlink(maker, id, Special.SESSION.id()));
        if (key.isRing()) fill(key.serial(), task, id);
    }

    private void make(Heirloom key, int maker) {
        var label = key.described().label();
        var payload = key.isRing() ? Payload.EMPTY : key.payload();
        var add =
                new Call.AddKey(
                        maker,
                        Text.of(label.type().text()),
                        Text.of(label.description()),
                        payload,
                        payload.size(),
                        Special.SESSION.id());
        step(Call.foretold(add, List.of(key.serial())));
        step(new Call.SetPerm(maker, key.serial().value(), ALL));
    }

    private int owner(int uid, int gid) {
        return owners.computeIfAbsent(
                new Owner(uid, gid),
                _ -> {
                    var pid = FIRST_PID;
                    while (kernel.process(pid).isPresent()) pid++;
                    kernel = kernel.withProcess(pid, 1, "?", Cred.of(uid, gid));
                    perform(new Call.JoinSession(pid, Text.NULL));
                    return pid;
                });
    }

    /// A call whose new keys get serials that the recording gave to them, or to nobody.
    private void perform(Call call) {
        var trial = machine.step(kernel, call);
        var serials = new ArrayList<Serial>();
        for (var made : Played.created(trial)) {
            var label = trial.next().key(made).map(Key::label);
            serials.add(label.flatMap(known).orElseGet(this::draw));
        }
        step(Call.foretold(call, serials));
    }

    private Serial draw() {
        while (taken.test(new Serial(drawn))) drawn++;
        return new Serial(drawn++);
    }

    private void step(Call call) {
        kernel = machine.step(kernel, call).next();
    }

    private Kernel settled() {
        for (var key : placed) {
            var heirloom = estate.keys().get(key);
            if (heirloom == null) continue;
            var described = heirloom.described();
            var task = owner(described.owner().uid(), described.owner().gid());
            step(new Call.SetPerm(task, key.value(), described.perm().mask()));
        }
        for (var pid : owners.values()) step(new Call.ExitProcess(pid, 0));
        return kernel;
    }
}
