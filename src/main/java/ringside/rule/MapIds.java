package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.IdRange;
import ringside.call.Reply;
import ringside.state.Cap;
import ringside.state.Cred;
import ringside.state.Errno;
import ringside.state.Namespace;

import java.util.List;

/// Writing /proc/PID/uid_map or gid_map: once a namespace and kind, by its owner or by a privileged
/// process of the namespace above (map_write(), new_idmap_permitted()).
///
/// What the pages demand of a gid_map without privilege, that setgroups(2) be denied before, is
/// taken as done.
final class MapIds {
    /// More ids than any system hands out to one namespace are not kept one by one here.
    private static final int MOST = 1 << 16;

    private static final int MOST_RANGES = 340;

    private MapIds() {}

    static Reply perform(Draft draft, Call.MapIds call) {
        var cred = draft.cred();
        var target = draft.namespaces().get(call.namespace());
        if (target == null) throw new Refusal(Errno.ENOENT, IdentityRule.MAP_OF_NO_NAMESPACE);
        var near =
                cred.namespace() == target.id()
                        || (cred.namespace() == target.parent()
                                && target.id() != Namespace.INITIAL);
        draft.deny(
                target.id() == Namespace.INITIAL || !near,
                Errno.EPERM,
                IdentityRule.MAP_NOT_PERMITTED);
        var known = call.groups() ? target.gids() : target.uids();
        draft.deny(!known.isEmpty(), Errno.EPERM, IdentityRule.MAP_WRITTEN_ONCE);
        draft.deny(
                !Namespaces.capable(draft, cred, target.id(), Cap.SYS_ADMIN),
                Errno.EPERM,
                IdentityRule.MAP_NOT_PERMITTED);
        draft.deny(!possible(call.ranges()), Errno.EINVAL, IdentityRule.MAP_INVALID);
        draft.deny(
                !permitted(draft, call, cred, target), Errno.EPERM, IdentityRule.MAP_NOT_PERMITTED);
        write(draft, call, target);
        draft.add(new Event.Identity(call.task(), told(call), IdentityRule.IDS_MAPPED));
        return Reply.zero();
    }

    private static boolean possible(List<IdRange> ranges) {
        if (ranges.isEmpty() || ranges.size() > MOST_RANGES) return false;
        for (var i = 0; i < ranges.size(); i++) {
            var range = ranges.get(i);
            if (!range.isPossible() || range.count() > MOST) return false;
            if (ranges.subList(0, i).stream().anyMatch(range::overlaps)) return false;
        }
        return true;
    }

    private static boolean permitted(Draft draft, Call.MapIds call, Cred writer, Namespace target) {
        var above = IdMap.of(draft.namespace(target.parent()), call.groups());
        for (var range : call.ranges()) {
            for (var at = 0; at < range.count(); at++) {
                if (!above.knows(range.outside() + at)) return false;
            }
        }
        var own = call.groups() ? writer.gid().effective() : writer.uid().effective();
        var first = call.ranges().get(0);
        if (call.ranges().size() == 1
                && first.count() == 1
                && target.owner().uid() == writer.uid().effective()
                && first.outside() == own) return true;
        var cap = call.groups() ? Cap.SETGID : Cap.SETUID;
        return Namespaces.capable(draft, writer, target.parent(), cap);
    }

    private static void write(Draft draft, Call.MapIds call, Namespace target) {
        var map = call.groups() ? target.gids() : target.uids();
        for (var range : call.ranges()) {
            for (var at = 0; at < range.count(); at++) {
                map = map.plus(range.inside() + at, range.outside() + at);
            }
        }
        draft.put(
                call.groups()
                        ? target.withMaps(target.uids(), map)
                        : target.withMaps(map, target.gids()));
    }

    private static String told(Call.MapIds call) {
        var first = call.ranges().get(0);
        return (call.groups() ? "gid " : "uid ")
                + first.inside()
                + " of user namespace "
                + call.namespace()
                + " is "
                + first.outside();
    }
}
