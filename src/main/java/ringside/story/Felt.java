package ringside.story;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.rule.Step;
import ringside.state.Divergence;
import ringside.state.Kernel;
import ringside.state.Namespace;
import ringside.state.Serial;
import ringside.state.Slot;

import java.util.Optional;
import java.util.stream.Stream;

/// An earlier difference between man pages and kernel that comes to matter in a step which is the
/// same under both: an expired ring is revived, a file keeps a ring, a ring without links to it is
/// read, a register is not seen.
final class Felt {
    private static final Optional<Divergence> NOTHING = Optional.empty();

    private final Step step;
    private final Kernel before;

    private Felt(Step step) {
        this.step = step;
        this.before = step.before();
    }

    static Optional<Divergence> by(Step step) {
        return new Felt(step).felt();
    }

    private Optional<Divergence> felt() {
        return switch (step.call().bare()) {
            case Call.GetPersistent _ ->
                    when(revived(), Divergence.EXPIRED_PERSISTENT_RING_LINGERS);
            case Call.ExitProcess _, Call.ExitThread _, Call.Exec _, Call.JoinSession _ ->
                    when(isKeptByFile(), Divergence.FILES_PIN_RINGS);
            case Call.Read(var tid, var id, _) -> listed(tid, id);
            case Call.Describe(var tid, var id, _) -> listed(tid, id);
            case Call.ListKeys(var tid) ->
                    when(hidden(tid), Divergence.PERSISTENT_REGISTER_IS_GLOBAL_ROOTS);
            case Call.Fork _, Call.StartThread _, Call.SetIds _, Call.SetGroups _ -> NOTHING;
            case Call.UnshareUser _, Call.MapIds _, Call.OpenFile _, Call.CloseFile _ -> NOTHING;
            case Call.GetKeyringId _, Call.SessionToParent _, Call.AddKey _ -> NOTHING;
            case Call.RequestKey _, Call.Link _, Call.Unlink _, Call.Clear _ -> NOTHING;
            case Call.Revoke _, Call.Invalidate _, Call.SetPerm _, Call.SetTimeout _ -> NOTHING;
            case Call.Search _, Call.Wait _, Call.SetLimit _ -> NOTHING;
            case Call.Update _, Call.Move _, Call.Chown _, Call.Restrict _ -> NOTHING;
            case Call.SetReqkey _, Call.AssumeAuthority _, Call.Instantiate _ -> NOTHING;
            case Call.Negate _, Call.Reject _, Call.GetSecurity _ -> NOTHING;
            case Call.Capabilities _, Call.Unsupported _, Call.ListUsers _ -> NOTHING;
            case Call.EnterNamespace _ -> NOTHING;
            case Call.Foretold _, Call.Other _ -> NOTHING;
        };
    }

    private static Optional<Divergence> when(boolean holds, Divergence divergence) {
        return holds ? Optional.of(divergence) : NOTHING;
    }

    private boolean revived() {
        return step.reply() instanceof Reply.Value(var serial)
                && before.key(new Serial((int) serial))
                        .filter(key -> key.expired(before.now()))
                        .isPresent();
    }

    /// A ring that the last thread lets go of stays for an open file.
    private boolean isKeptByFile() {
        return before.files().values().stream()
                .filter(file -> step.next().files().containsKey(file.id()))
                .flatMap(file -> Stream.of(Slot.values()).map(file.cred()::ring))
                .anyMatch(
                        ring ->
                                ring.isSome()
                                        && isHeld(before, ring)
                                        && !isHeld(step.next(), ring));
    }

    private static boolean isHeld(Kernel kernel, Serial ring) {
        return kernel.tasks().values().stream()
                .anyMatch(
                        task ->
                                Stream.of(Slot.values())
                                        .anyMatch(s -> task.cred().ring(s).equals(ring)));
    }

    /// A persistent ring that no ring of the caller's leads to.
    private Optional<Divergence> listed(int tid, int id) {
        var serial = new Serial(id);
        var ring =
                Touched.persistent(before).filter(key -> key.serial().equals(serial)).findFirst();
        var linked =
                before.keys().values().stream()
                        .filter(key -> key.isRing() && !key.description().startsWith("."))
                        .anyMatch(
                                key ->
                                        ring.filter(
                                                        r ->
                                                                key.links()
                                                                        .at(r.label())
                                                                        .filter(serial::equals)
                                                                        .isPresent())
                                                .isPresent());
        var own =
                ring.isPresent()
                        && before.task(tid)
                                .filter(t -> t.cred().uid().effective() == ring.get().owner().uid())
                                .isPresent();
        return when(own && !linked, Divergence.PERSISTENT_RING_CAN_BE_LISTED);
    }

    /// The register of a child namespace, which the pages show to the namespace's uid 0.
    private boolean hidden(int tid) {
        return before.task(tid)
                .map(task -> task.cred().namespace())
                .filter(namespace -> namespace != Namespace.INITIAL)
                .map(before.namespaces()::get)
                .filter(namespace -> namespace.persistentRegister().isSome())
                .filter(
                        namespace ->
                                before.task(tid).orElseThrow().cred().uid().effective()
                                        == namespace.owner().uid())
                .isPresent();
    }
}
