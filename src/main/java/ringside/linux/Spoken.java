package ringside.linux;

import ringside.call.Call;

/// Calls in the words of the agent: which system call with which arguments.
final class Spoken {
    private static final int HERE = -100; // AT_FDCWD
    private static final int CLONE_NEWUSER = 0x10000000;

    private Spoken() {}

    static Request of(int slot, Call call, long patience) {
        if (call.bare() instanceof Call.ListKeys) return fetch(slot, "/proc/keys");
        if (call.bare() instanceof Call.ListUsers) return fetch(slot, "/proc/key-users");
        return say(Request.of("call").number(slot).number(patience), call.bare());
    }

    private static Request fetch(int slot, String path) {
        return Request.of("fetch").number(slot).number(0).word(path);
    }

    private static Request say(Request it, Call call) {
        return switch (call) {
            case Call.SetIds ids -> ids(it, ids);
            case Call.SetGroups(_, var groups) ->
                    it.word("setgroups").number(groups.size()).numbers(groups);
            case Call.UnshareUser _ -> it.word("unshare").number(CLONE_NEWUSER);
            case Call.OpenFile(_, var path) ->
                    it.word("openat").number(HERE).text(ringside.call.Text.of(path)).number(0);
            case Call.CloseFile(_, var file) -> it.word("close").number(file);
            case Call.AddKey(_, var type, var description, var payload, var size, var ring) ->
                    it.word("add_key")
                            .text(type)
                            .text(description)
                            .payload(payload)
                            .number(size)
                            .number(ring);
            case Call.RequestKey(_, var type, var description, var callout, var ring, _) ->
                    it.word("request_key").text(type).text(description).text(callout).number(ring);
            default -> keyctl(it.word("keyctl"), call);
        };
    }

    private static Request ids(Request it, Call.SetIds ids) {
        it.word(ids.op().text()).number(ids.first());
        if (ids.op().arguments() > 1) it.number(ids.second());
        return ids.op().arguments() > 2 ? it.number(ids.third()) : it;
    }

    private static Request keyctl(Request it, Call call) {
        return switch (call) {
            case Call.GetKeyringId(_, var id, var create) ->
                    it.number(0).number(id).number(create ? 1 : 0);
            case Call.JoinSession(_, var name) -> it.number(1).text(name);
            case Call.Revoke(_, var key) -> it.number(3).number(key);
            case Call.SetPerm(_, var key, var mask) -> it.number(5).number(key).number(mask);
            case Call.Describe(_, var key, var size) -> it.number(6).number(key).buffer(size);
            case Call.Clear(_, var ring) -> it.number(7).number(ring);
            case Call.Link(_, var key, var ring) -> it.number(8).number(key).number(ring);
            case Call.Unlink(_, var key, var ring) -> it.number(9).number(key).number(ring);
            case Call.Search(_, var ring, var type, var description, var to) ->
                    it.number(10).number(ring).text(type).text(description).number(to);
            case Call.Read(_, var key, var size) -> it.number(11).number(key).buffer(size);
            case Call.SetTimeout(_, var key, var seconds) ->
                    it.number(15).number(key).number(seconds);
            case Call.SessionToParent _ -> it.number(18);
            case Call.Invalidate(_, var key) -> it.number(21).number(key);
            case Call.GetPersistent(_, var uid, var ring) -> it.number(22).number(uid).number(ring);
            case Call.Update(_, var key, var payload, var size) ->
                    it.number(2).number(key).payload(payload).number(size);
            case Call.Chown(_, var key, var uid, var gid) ->
                    it.number(4).number(key).number(uid).number(gid);
            case Call.GetSecurity(_, var key, var size) -> it.number(17).number(key).buffer(size);
            case Call.Restrict(_, var ring, var type, var restriction) ->
                    it.number(29).number(ring).text(type).text(restriction);
            case Call.Move(_, var key, var from, var to, var flags) ->
                    it.number(30).number(key).number(from).number(to).number(flags);
            case Call.Capabilities(_, var size) -> it.number(31).buffer(size);
            case Call.Unsupported(_, var operation) -> it.number(operation);
            case Call.Construction made -> construction(it, made);
            default -> throw new IllegalArgumentException("the agent has no word for " + call);
        };
    }

    private static Request construction(Request it, Call.Construction call) {
        return switch (call) {
            case Call.Instantiate(_, var key, var payload, _, var ring, var vector) when vector ->
                    it.number(20).number(key).vector(payload).number(1).number(ring);
            case Call.Instantiate(_, var key, var payload, var size, var ring, _) ->
                    it.number(12).number(key).payload(payload).number(size).number(ring);
            case Call.Negate(_, var key, var timeout, var ring) ->
                    it.number(13).number(key).number(timeout).number(ring);
            case Call.SetReqkey(_, var destination) -> it.number(14).number(destination);
            case Call.AssumeAuthority(_, var key) -> it.number(16).number(key);
            case Call.Reject(_, var key, var timeout, var error, var ring) ->
                    it.number(19).number(key).number(timeout).number(error).number(ring);
            case Call.RequestKey _ -> throw new IllegalArgumentException("no operation of keyctl");
        };
    }
}
