package ringside.story;

import ringside.call.Call;
import ringside.call.Text;
import ringside.keyctl.Secrets;
import ringside.keyctl.Spelling;
import ringside.keyctl.Words;

import java.util.Locale;
import java.util.stream.Collectors;

/// Calls in the verbs of the life cycle, such that [Verbs#parse] gives them back.
final class VerbSpelling {
    private VerbSpelling() {}

    static String of(Call call, Secrets secrets) {
        return switch (call) {
            case Call.LifeCycle it -> life(it);
            case Call.JoinSession(_, var name) -> "join_session" + name(name);
            case Call.SessionToParent _ -> "session_to_parent";
            case Call.GetKeyringId(_, var id, var create) ->
                    "get_keyring_id " + Spelling.key(id) + (create ? " create" : "");
            case Call.Chown(_, var key, var uid, var gid) ->
                    "chown_key " + Spelling.key(key) + " " + uid + " " + gid;
            case Call.Construction it -> construction(it, secrets);
            case Call.Capabilities(_, var buffer) -> "capabilities " + buffer;
            case Call.Unsupported(_, var operation) -> "keyctl_operation " + operation;
            case Call.ListUsers _ -> "list_users";
            case Call.ListKeys _ -> "list_keys";
            case Call.SetLimit(_, var limit, var value) -> "limit " + limit.text() + " " + value;
            case Call.Other(_, var text) -> "syscall " + Words.quote(text);
            case Call.Wait _, Call.Foretold _ -> throw new IllegalArgumentException("no prompt");
            case Call.GetPersistent _, Call.AddKey _, Call.Search _ -> throw keyctl(call);
            case Call.Link _, Call.Unlink _, Call.Clear _, Call.Revoke _, Call.Invalidate _ ->
                    throw keyctl(call);
            case Call.SetPerm _, Call.SetTimeout _, Call.Describe _, Call.Read _ ->
                    throw keyctl(call);
            case Call.Update _, Call.Move _, Call.Restrict _, Call.GetSecurity _ ->
                    throw keyctl(call);
        };
    }

    private static String life(Call.LifeCycle call) {
        return switch (call) {
            case Call.Fork fork -> fork(fork);
            case Call.StartThread(_, var tid) -> "thread" + unlessZero(tid);
            case Call.Exec exec -> exec(exec);
            case Call.ExitThread(_, var status) -> "exit-thread" + unlessZero(status);
            case Call.ExitProcess(_, var status) -> "exit" + unlessZero(status);
            case Call.SetIds ids -> ids.op().text() + ids(ids);
            case Call.SetGroups groups -> groups(groups);
            case Call.UnshareUser _ -> "unshare-user";
            case Call.MapIds map -> mapIds(map);
            case Call.OpenFile(_, var path) -> "open " + Words.quote(path);
            case Call.CloseFile(_, var file) -> "close " + file;
            case Call.EnterNamespace(_, var namespace) -> "setns " + namespace;
        };
    }

    private static String construction(Call.Construction call, Secrets secrets) {
        return switch (call) {
            case Call.SetReqkey(_, var destination) -> "set_reqkey " + destination;
            case Call.AssumeAuthority(_, var key) -> "assume_authority " + Spelling.key(key);
            case Call.Instantiate it ->
                    "instantiate "
                            + Spelling.key(it.key())
                            + " "
                            + Spelling.key(it.ring())
                            + (it.vector() ? " vector " : " ")
                            + Spelling.payload(it.payload(), it.size(), secrets);
            case Call.Negate(_, var key, var timeout, var ring) ->
                    "negate " + Spelling.key(key) + " " + timeout + " " + Spelling.key(ring);
            case Call.Reject(_, var key, var timeout, var error, var ring) ->
                    String.format(
                            Locale.ROOT,
                            "reject %s %s %s %s",
                            Spelling.key(key),
                            timeout,
                            error,
                            Spelling.key(ring));
            case Call.RequestKey _ -> throw keyctl(call);
        };
    }

    private static IllegalArgumentException keyctl(Call call) {
        return new IllegalArgumentException("keyctl(1) has a word for " + call);
    }

    private static String unlessZero(int number) {
        return number == 0 ? "" : " " + number;
    }

    private static String fork(Call.Fork fork) {
        return fork.how().text()
                + (fork.newUserNamespace() ? " newuser" : "")
                + unlessZero(fork.child());
    }

    private static String exec(Call.Exec exec) {
        var file = exec.program();
        return "exec "
                + Words.quote(exec.comm())
                + (file.setUid() ? " setuid " + file.owner() : "")
                + (file.setGid() ? " setgid " + file.group() : "")
                + (file.setUid() || file.owner() == 0 ? "" : " owner " + file.owner())
                + (file.setGid() || file.group() == 0 ? "" : " group " + file.group());
    }

    private static String ids(Call.SetIds call) {
        int[] ids = {call.first(), call.second(), call.third()};
        var last = call.op().arguments();
        for (var i = last; i < ids.length; i++) if (ids[i] != -1) last = i + 1;
        var text = new StringBuilder();
        for (var i = 0; i < last; i++) text.append(' ').append(ids[i]);
        return text.toString();
    }

    private static String groups(Call.SetGroups call) {
        return call.groups().stream()
                .map(group -> " " + group)
                .collect(Collectors.joining("", "setgroups", ""));
    }

    private static String mapIds(Call.MapIds map) {
        return map.ranges().stream()
                .map(r -> " " + r.inside() + " " + r.outside() + " " + r.count())
                .collect(
                        Collectors.joining(
                                "",
                                "map-ids %s %s"
                                        .formatted(map.namespace(), map.groups() ? "gid" : "uid"),
                                ""));
    }

    private static String name(Text name) {
        return name.equals(Text.NULL) ? "" : " " + Spelling.text(name);
    }
}
