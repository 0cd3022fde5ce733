package ringside.story;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.rule.Model;
import ringside.rule.Step;
import ringside.state.Divergence;
import ringside.state.Flag;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Semantics;
import ringside.state.Serial;
import ringside.state.Slot;

import java.util.Optional;
import java.util.stream.Stream;

/// Finds the difference between man pages and kernel that a step runs into: the call is made under
/// both semantics from the same machine, and where answers or machines differ, the difference has a
/// name. Where they do not, [Felt] names one that comes to matter.
final class Touched {
    private final Step linux;
    private final Step pages;
    private final Kernel before;

    private Touched(Step step) {
        before = step.before();
        linux = under(Semantics.LINUX, step);
        pages = under(Semantics.MAN_PAGES, step);
    }

    private static Step under(Semantics semantics, Step step) {
        return step.before().semantics() == semantics
                ? step
                : Model.INSTANCE.step(step.before().withSemantics(semantics), step.call());
    }

    static Optional<Divergence> by(Step step) {
        var touched = new Touched(step);
        return touched.differs() ? Optional.of(touched.named()) : Felt.by(touched.linux);
    }

    private boolean differs() {
        return !linux.reply().equals(pages.reply())
                || !linux.next().equals(pages.next().withSemantics(Semantics.LINUX));
    }

    private Divergence named() {
        if (isPromoted()) return Divergence.DEFAULT_SESSION_IS_REPLACED;
        return switch (linux.call().bare()) {
            case Call.JoinSession _ -> joined();
            case Call.SessionToParent _ -> Divergence.SAME_SESSION_TO_PARENT_IS_FREE;
            case Call.GetKeyringId _ -> Divergence.LOOKUP_CREATES_USER_RINGS;
            case Call.GetPersistent _ -> persistent();
            case Call.Revoke _ -> Divergence.REVOKE_DROPS_LINKS_AT_ONCE;
            case Call.Wait _, Call.Invalidate _ -> collected();
            case Call.OpenFile _ -> Divergence.FILES_PIN_RINGS;
            case Call.SetTimeout _, Call.SetLimit _ -> Divergence.EXPIRED_PERSISTENT_RING_LINGERS;
            case Call.Fork _, Call.StartThread _, Call.Exec _, Call.ExitThread _ -> lastOne();
            case Call.ExitProcess _, Call.SetIds _, Call.SetGroups _ -> lastOne();
            case Call.UnshareUser _, Call.MapIds _, Call.AddKey _, Call.RequestKey _ -> lastOne();
            case Call.Link _, Call.Unlink _, Call.Clear _, Call.SetPerm _ -> lastOne();
            case Call.Search _, Call.Describe _, Call.Read _, Call.ListKeys _ -> lastOne();
            case Call.Update _, Call.Move _, Call.Chown _, Call.Restrict _ -> lastOne();
            case Call.SetReqkey _, Call.AssumeAuthority _, Call.Instantiate _ -> lastOne();
            case Call.Negate _, Call.Reject _, Call.GetSecurity _ -> lastOne();
            case Call.Capabilities _, Call.Unsupported _, Call.ListUsers _ -> lastOne();
            case Call.EnterNamespace _ -> lastOne();
            case Call.CloseFile _, Call.Foretold _, Call.Other _ -> lastOne();
        };
    }

    private static Divergence lastOne() {
        return Divergence.USER_RINGS_OUTLIVE_THEIR_USER;
    }

    /// A default session keyring gives way to a new, empty one.
    private boolean isPromoted() {
        return linux.events().stream()
                .anyMatch(
                        e ->
                                e instanceof Event.SlotChanged(_, var slot, var old, _, _)
                                        && slot == Slot.SESSION
                                        && !(linux.call().bare() instanceof Call.JoinSession)
                                        && !(linux.call().bare() instanceof Call.SessionToParent)
                                        && before.key(old)
                                                .filter(k -> k.has(Flag.UID_KEYRING))
                                                .isPresent());
    }

    private Divergence joined() {
        if (pages.reply().failed()) return Divergence.JOIN_SKIPS_UNJOINABLE;
        var zero = linux.reply() instanceof Reply.Value(var value) && value == 0;
        return zero ? Divergence.JOIN_OWN_RING_RETURNS_ZERO : Divergence.JOIN_IS_PER_THREAD;
    }

    private Divergence persistent() {
        if (!register(linux).equals(register(pages)))
            return Divergence.PERSISTENT_REGISTER_IS_GLOBAL_ROOTS;
        var serial = new Serial((int) linux.reply().number());
        return before.keys().containsKey(serial)
                ? Divergence.EXPIRED_PERSISTENT_RING_LINGERS
                : Divergence.PERSISTENT_RING_CAN_BE_LISTED;
    }

    private static Stream<Key> registers(Kernel kernel) {
        return kernel.keys().values().stream()
                .filter(key -> key.description().equals(".persistent_register"));
    }

    private static java.util.List<Integer> register(Step step) {
        return registers(step.next()).map(key -> key.owner().uid()).toList();
    }

    /// What the collector treats otherwise: a persistent ring, or else the links of a revoked one.
    private Divergence collected() {
        var same =
                persistent(linux.next())
                        .map(Key::serial)
                        .toList()
                        .equals(persistent(pages.next()).map(Key::serial).toList());
        return same && persistent(before).noneMatch(key -> key.expired(linux.next().now()))
                ? Divergence.REVOKE_DROPS_LINKS_AT_ONCE
                : Divergence.EXPIRED_PERSISTENT_RING_LINGERS;
    }

    static Stream<Key> persistent(Kernel kernel) {
        return kernel.keys().values().stream()
                .filter(key -> key.isRing() && key.description().startsWith("_persistent."));
    }
}
