package ringside.explore;

import org.pcollections.PVector;
import org.pcollections.TreePVector;

import ringside.call.Call;
import ringside.call.IdRange;
import ringside.call.Program;
import ringside.call.Text;

/// How one machine's numbers are called on another: the model's on the real kernel, or those of a
/// long walk in its shrunk copy.
///
/// What has no name there is an [Unnamed], and then the call cannot be made there.
interface Naming {
    /// A key id: special ones and nonsense stay.
    int key(int id) throws Unnamed;

    int task(int tid) throws Unnamed;

    int file(int number) throws Unnamed;

    int namespace(int id) throws Unnamed;

    /// A uid or gid.
    int id(int uid);

    /// A description, which may spell a uid.
    Text text(Text text);

    /// Something of one machine is unknown on the other.
    final class Unnamed extends Exception {
        private static final long serialVersionUID = 1;

        Unnamed(String what) {
            super(what, null, false, false);
        }
    }

    /// The same call in the other machine's numbers.
    default Call call(Call call) throws Unnamed {
        return switch (call) {
            case Call.LifeCycle it -> life(it);
            case Call.Construction it -> construction(it);
            case Call.Foretold(var inner, _) -> call(inner);
            case Call.Wait _ -> call;
            default -> keys(call);
        };
    }

    private Call life(Call.LifeCycle call) throws Unnamed {
        var task = task(call.task());
        return switch (call) {
            case Call.Fork(_, var how, _, var namespace) -> new Call.Fork(task, how, 0, namespace);
            case Call.StartThread _ -> new Call.StartThread(task, 0);
            case Call.Exec(_, var comm, Program(var uid, var gid, var setUid, var setGid)) ->
                    new Call.Exec(task, comm, new Program(id(uid), id(gid), setUid, setGid));
            case Call.ExitThread(_, var status) -> new Call.ExitThread(task, status);
            case Call.ExitProcess(_, var status) -> new Call.ExitProcess(task, status);
            case Call.SetIds(_, var op, var a, var b, var c) ->
                    new Call.SetIds(task, op, id(a), id(b), id(c));
            case Call.SetGroups(_, var groups) ->
                    new Call.SetGroups(
                            task, TreePVector.from(groups.stream().map(this::id).toList()));
            case Call.UnshareUser _ -> new Call.UnshareUser(task);
            case Call.MapIds(_, var namespace, var groups, var ranges) ->
                    new Call.MapIds(task, namespace(namespace), groups, ranges(ranges));
            case Call.EnterNamespace(_, var namespace) ->
                    new Call.EnterNamespace(task, namespace(namespace));
            case Call.OpenFile(_, var path) -> new Call.OpenFile(task, path);
            case Call.CloseFile(_, var file) -> new Call.CloseFile(task, file(file));
        };
    }

    private PVector<IdRange> ranges(PVector<IdRange> ranges) {
        return TreePVector.from(
                ranges.stream()
                        .map(r -> new IdRange(id(r.inside()), id(r.outside()), r.count()))
                        .toList());
    }

    private Call construction(Call.Construction call) throws Unnamed {
        var task = task(call.task());
        return switch (call) {
            case Call.RequestKey(_, var type, var description, var callout, var ring, _) ->
                    new Call.RequestKey(task, type, text(description), callout, key(ring), 0);
            case Call.SetReqkey(_, var destination) -> new Call.SetReqkey(task, destination);
            case Call.AssumeAuthority(_, var key) -> new Call.AssumeAuthority(task, key(key));
            case Call.Instantiate(_, var key, var bytes, var size, var ring, var vector) ->
                    new Call.Instantiate(task, key(key), bytes, size, key(ring), vector);
            case Call.Negate(_, var key, var timeout, var ring) ->
                    new Call.Negate(task, key(key), timeout, key(ring));
            case Call.Reject(_, var key, var timeout, var error, var ring) ->
                    new Call.Reject(task, key(key), timeout, error, key(ring));
        };
    }

    private Call keys(Call call) throws Unnamed {
        var task = task(call.task());
        return switch (call) {
            case Call.GetKeyringId(_, var id, var create) ->
                    new Call.GetKeyringId(task, key(id), create);
            case Call.JoinSession(_, var name) -> new Call.JoinSession(task, text(name));
            case Call.SessionToParent _ -> new Call.SessionToParent(task);
            case Call.GetPersistent(_, var uid, var ring) ->
                    new Call.GetPersistent(task, id(uid), key(ring));
            case Call.AddKey(_, var type, var description, var payload, var size, var ring) ->
                    new Call.AddKey(task, type, text(description), payload, size, key(ring));
            case Call.Link(_, var key, var ring) -> new Call.Link(task, key(key), key(ring));
            case Call.Unlink(_, var key, var ring) -> new Call.Unlink(task, key(key), key(ring));
            case Call.Move(_, var key, var from, var to, var flags) ->
                    new Call.Move(task, key(key), key(from), key(to), flags);
            case Call.Search(_, var ring, var type, var description, var to) ->
                    new Call.Search(task, key(ring), type, text(description), key(to));
            case Call.ListKeys _ -> new Call.ListKeys(task);
            case Call.ListUsers _ -> new Call.ListUsers(task);
            case Call.Capabilities(_, var buffer) -> new Call.Capabilities(task, buffer);
            case Call.Unsupported(_, var operation) -> new Call.Unsupported(task, operation);
            case Call.SetLimit(_, var limit, var value) -> new Call.SetLimit(task, limit, value);
            case Call.Other(_, var text) -> new Call.Other(task, text);
            default -> oneKey(call, task);
        };
    }

    private Call oneKey(Call call, int task) throws Unnamed {
        return switch (call) {
            case Call.Clear(_, var ring) -> new Call.Clear(task, key(ring));
            case Call.Revoke(_, var key) -> new Call.Revoke(task, key(key));
            case Call.Invalidate(_, var key) -> new Call.Invalidate(task, key(key));
            case Call.SetPerm(_, var key, var mask) -> new Call.SetPerm(task, key(key), mask);
            case Call.SetTimeout(_, var key, var seconds) ->
                    new Call.SetTimeout(task, key(key), seconds);
            case Call.Describe(_, var key, var buffer) -> new Call.Describe(task, key(key), buffer);
            case Call.Read(_, var key, var buffer) -> new Call.Read(task, key(key), buffer);
            case Call.Update(_, var key, var payload, var size) ->
                    new Call.Update(task, key(key), payload, size);
            case Call.Chown(_, var key, var uid, var gid) ->
                    new Call.Chown(task, key(key), id(uid), id(gid));
            case Call.Restrict(_, var ring, var type, var restriction) ->
                    new Call.Restrict(task, key(ring), type, restriction);
            case Call.GetSecurity(_, var key, var buffer) ->
                    new Call.GetSecurity(task, key(key), buffer);
            default -> throw new Unnamed("no words for " + call);
        };
    }
}
