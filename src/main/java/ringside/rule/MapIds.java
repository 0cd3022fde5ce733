package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.IdChange;
import ringside.call.IdRange;
import ringside.call.Reply;
import ringside.state.Cap;
import ringside.state.Cred;
import ringside.state.Errno;
import ringside.state.Namespace;

import java.util.List;
import java.util.OptionalInt;

/// Writing /proc/PID/uid_map or gid_map: once a namespace and kind, by its owner or by a privileged
/// process of the namespace above (map_write(), new_idmap_permitted()).
///
/// What the pages demand of a gid_map without privilege, that setgroups(2) be given up before, is
/// done with it, as unshare(1) does.
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
        var way = way(draft, call, cred, target);
        draft.deny(way == Way.NONE, Errno.EPERM, IdentityRule.MAP_NOT_PERMITTED);
        write(draft, call, target, way);
        draft.add(new Event.Identity(call.task(), List.of(told(call)), IdentityRule.IDS_MAPPED));
        return Reply.zero();
    }

    /// By what right a map is written.
    private enum Way {
        PRIVILEGE,
        OWN_ID,
        NONE
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

    private static Way way(Draft draft, Call.MapIds call, Cred writer, Namespace target) {
        var above = IdMap.of(draft.namespace(target.parent()), call.groups());
        for (var range : call.ranges()) {
            for (var at = 0; at < range.count(); at++) {
                if (above.out(range.outside() + at).isEmpty()) return Way.NONE;
            }
        }
        if (!call.groups() && !mayMapRoot(draft, call, writer, target)) return Way.NONE;
        var cap = call.groups() ? Cap.SETGID : Cap.SETUID;
        if (Namespaces.capable(draft, writer, target.parent(), cap)) return Way.PRIVILEGE;
        return isOwnId(call, above, writer, target) ? Way.OWN_ID : Way.NONE;
    }

    /// Who maps the root of the namespace above could make files that are root's there
    /// (verify_root_map()). Here capabilities come and go together.
    private static boolean mayMapRoot(
            Draft draft, Call.MapIds call, Cred writer, Namespace target) {
        if (call.ranges().stream().noneMatch(range -> range.outside() == 0)) return true;
        return writer.namespace() == target.id()
                ? target.fileCaps()
                : Namespaces.capable(draft, writer, target.parent(), Cap.SYS_ADMIN);
    }

    private static boolean isOwnId(Call.MapIds call, IdMap above, Cred writer, Namespace target) {
        var first = call.ranges().get(0);
        var own = call.groups() ? writer.gid().effective() : writer.uid().effective();
        return call.ranges().size() == 1
                && first.count() == 1
                && target.owner().uid() == writer.uid().effective()
                && above.out(first.outside()).equals(OptionalInt.of(own));
    }

    /// The ids outside are those of the namespace above.
    private static void write(Draft draft, Call.MapIds call, Namespace target, Way way) {
        var above = IdMap.of(draft.namespace(target.parent()), call.groups());
        var map = call.groups() ? target.gids() : target.uids();
        for (var range : call.ranges()) {
            for (var at = 0; at < range.count(); at++) {
                map = map.plus(range.inside() + at, above.out(range.outside() + at).orElseThrow());
            }
        }
        draft.put(
                call.groups()
                        ? target.withGids(map, target.setgroups() && way == Way.PRIVILEGE)
                        : target.withUids(map));
    }

    private static IdChange told(Call.MapIds call) {
        var first = call.ranges().get(0);
        return new IdChange.Mapped(
                call.groups() ? IdChange.Whose.GID : IdChange.Whose.UID,
                first.inside(),
                call.namespace(),
                first.outside());
    }
}
