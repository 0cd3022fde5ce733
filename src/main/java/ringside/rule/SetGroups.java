package ringside.rule;

import org.pcollections.PSortedSet;
import org.pcollections.TreePSet;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.state.Cap;
import ringside.state.Errno;
import ringside.state.Namespace;

/// setgroups(2): the supplementary groups, by which a key's group rights may apply.
final class SetGroups {
    private SetGroups() {}

    static Reply perform(Draft draft, Call.SetGroups call) {
        var home = draft.namespace();
        var mapped = home.id() == Namespace.INITIAL || (!home.gids().isEmpty() && home.setgroups());
        draft.deny(
                !draft.cred().caps().has(Cap.SETGID) || !mapped,
                Errno.EPERM,
                IdentityRule.SETGROUPS_NOT_PERMITTED);
        var map = IdMap.of(home, true);
        PSortedSet<Integer> groups = TreePSet.empty();
        for (int group : call.groups()) {
            var id = map.out(group);
            draft.deny(id.isEmpty(), Errno.EINVAL, IdentityRule.ID_NOT_MAPPED);
            groups = groups.plus(id.orElseThrow());
        }
        Identity.commit(
                draft, call.task(), draft.cred().withGroups(groups), IdentityRule.GROUPS_SET);
        return Reply.zero();
    }
}
