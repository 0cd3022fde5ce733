package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Event.Aspect;
import ringside.call.Reply;
import ringside.call.Text;
import ringside.state.Errno;
import ringside.state.KeyType;
import ringside.state.Restriction;
import ringside.state.Right;
import ringside.state.Serial;

/// KEYCTL_RESTRICT_KEYRING: once and for all, a ring takes only certain links, or none. The
/// restriction holds the key that it names (keyctl_restrict_keyring(), keyring_restrict()).
final class Restrict {
    private Restrict() {}

    static Reply perform(Draft draft, Call.Restrict call) {
        var ring = Lookup.usable(draft, call.ring(), false, Right.SETATTR).key(draft);
        var named = !(call.type() instanceof Text.Null);
        draft.deny(
                named == call.restriction() instanceof Text.Null,
                Errno.EINVAL,
                RestrictionRule.TYPE_AND_RESTRICTION_TOGETHER);
        var type = named ? Arguments.type(draft, call.type()) : "";
        var text = named ? Arguments.text(draft, call.restriction()) : "";
        draft.deny(!ring.isRing(), Errno.ENOTDIR, RestrictionRule.RESTRICT_NEEDS_RING);
        var restriction = named ? parse(draft, type, text) : Restriction.CLOSED;
        draft.deny(
                draft.restrictions().containsKey(ring.serial()),
                Errno.EEXIST,
                RestrictionRule.RESTRICTED_ALREADY);
        draft.deny(
                leadsTo(draft, restriction.against(), ring.serial()),
                Errno.EDEADLK,
                RestrictionRule.RESTRICTION_CYCLE);
        draft.hold(restriction.against());
        draft.restrict(ring.serial(), restriction);
        draft.add(new Event.Changed(ring.serial(), Aspect.RESTRICTED, rule(named)));
        return Reply.zero();
    }

    private static RestrictionRule rule(boolean named) {
        return named ? RestrictionRule.RESTRICTED : RestrictionRule.CLOSED;
    }

    private static Restriction parse(Draft draft, String name, String text) {
        var type = KeyType.named(name);
        draft.deny(type.isEmpty(), Errno.ENOKEY, RestrictionRule.RESTRICTION_TYPE_UNKNOWN);
        draft.deny(
                type.filter(KeyType.ASYMMETRIC::equals).isEmpty(),
                Errno.ENOENT,
                RestrictionRule.TYPE_KNOWS_NO_RESTRICTION);
        return RestrictionText.parse(draft, text);
    }

    /// Whether a chain of restrictions, each by a ring that is restricted itself, comes to a ring.
    private static boolean leadsTo(Draft draft, Serial start, Serial ring) {
        var at = start;
        while (at.isSome() && draft.key(at).isRing()) {
            if (at.equals(ring)) return true;
            var next = draft.restrictions().get(at);
            at = next == null ? Serial.NONE : next.against();
        }
        return false;
    }
}
