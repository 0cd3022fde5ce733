package ringside.rule;

import ringside.call.Event;
import ringside.call.Rule;
import ringside.state.Flag;

import java.util.Optional;

/// The second try of an administrator whom a lookup refused (KEY_SYSADMIN_OVERRIDE): keys of the
/// kernel that carry a certain flag obey him whatever their permissions, in a good state only.
final class AdminOverride {
    private AdminOverride() {}

    static Optional<Operand> found(Draft draft, int id, Flag flag, Rule rule) {
        if (!Permission.isAdmin(draft.cred())) return Optional.empty();
        try {
            var operand = Lookup.ready(draft, id, false);
            if (!operand.key(draft).has(flag)) return Optional.empty();
            draft.add(new Event.Decided(rule));
            return Optional.of(operand);
        } catch (Refusal _) {
            return Optional.empty();
        }
    }
}
