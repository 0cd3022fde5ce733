package ringside.rule;

import ringside.state.Caps;
import ringside.state.Cred;
import ringside.state.Ids;

/// Capabilities when user ids change between 0 and others (cap_emulate_setxuid()): leaving root in
/// the last of three roles loses all, leaving it in the effective one suspends them, entering it
/// there puts what is permitted into effect. File-system ids concern none of the capabilities here.
final class Rootness {
    private Rootness() {}

    static Caps fixed(Cred was, Ids next, IdMap map) {
        var caps = was.caps();
        if (isRoot(was.uid(), map) && !isRoot(next, map)) return Caps.NONE;
        var before = map.isRoot(was.uid().effective());
        var after = map.isRoot(next.effective());
        if (before && !after) return caps.withEffective(0);
        return !before && after ? caps.withEffective(caps.permitted()) : caps;
    }

    private static boolean isRoot(Ids ids, IdMap map) {
        return map.isRoot(ids.real()) || map.isRoot(ids.effective()) || map.isRoot(ids.saved());
    }
}
