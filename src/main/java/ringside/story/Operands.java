package ringside.story;

import ringside.call.Call;
import ringside.call.Special;
import ringside.state.Flag;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Serial;
import ringside.state.Task;

import java.util.List;
import java.util.Optional;

/// The keys that a call names, and what an id means to a thread without changing anything.
public final class Operands {
    private Operands() {}

    /// The ids among a call's arguments, the key before the ring; 0 is none.
    public static List<Integer> of(Call call) {
        return switch (call.bare()) {
            case Call.GetKeyringId(_, var id, _) -> List.of(id);
            case Call.GetPersistent(_, _, var ring) -> List.of(ring);
            case Call.AddKey add -> List.of(add.ring());
            case Call.RequestKey request -> List.of(request.ring());
            case Call.Link(_, var key, var ring) -> List.of(key, ring);
            case Call.Unlink(_, var key, var ring) -> List.of(key, ring);
            case Call.Clear(_, var ring) -> List.of(ring);
            case Call.Revoke(_, var key) -> List.of(key);
            case Call.Invalidate(_, var key) -> List.of(key);
            case Call.SetPerm(_, var key, _) -> List.of(key);
            case Call.SetTimeout(_, var key, _) -> List.of(key);
            case Call.Search search -> List.of(search.ring(), search.destination());
            case Call.Describe(_, var key, _) -> List.of(key);
            case Call.Read(_, var key, _) -> List.of(key);
            case Call.SessionToParent _ -> List.of(Special.SESSION.id());
            case Call.Update(_, var key, _, _) -> List.of(key);
            case Call.Move(_, var key, var from, var to, _) -> List.of(key, from, to);
            case Call.Chown(_, var key, _, _) -> List.of(key);
            case Call.Restrict(_, var ring, _, _) -> List.of(ring);
            case Call.AssumeAuthority(_, var key) -> List.of(key);
            case Call.Instantiate it -> List.of(it.key(), it.ring());
            case Call.Negate(_, var key, _, var ring) -> List.of(key, ring);
            case Call.Reject it -> List.of(it.key(), it.ring());
            case Call.GetSecurity(_, var key, _) -> List.of(key);
            case Call.SetReqkey _, Call.Capabilities _, Call.Unsupported _ -> List.of();
            case Call.ListUsers _, Call.EnterNamespace _ -> List.of();
            case Call.Fork _, Call.StartThread _, Call.Exec _, Call.ExitThread _ -> List.of();
            case Call.ExitProcess _, Call.SetIds _, Call.SetGroups _ -> List.of();
            case Call.UnshareUser _, Call.MapIds _, Call.OpenFile _ -> List.of();
            case Call.CloseFile _, Call.JoinSession _, Call.ListKeys _ -> List.of();
            case Call.Wait _, Call.SetLimit _, Call.Foretold _, Call.Other _ -> List.of();
        };
    }

    /// The key that an id means to a thread, if there is one.
    public static Optional<Key> key(Kernel kernel, int tid, int id) {
        var serial =
                Special.of(id)
                        .map(
                                special ->
                                        kernel.task(tid)
                                                .map(t -> named(kernel, t, special))
                                                .orElse(Serial.NONE))
                        .orElse(new Serial(id));
        return kernel.key(serial);
    }

    private static Serial named(Kernel kernel, Task task, Special special) {
        return switch (special) {
            case THREAD -> task.cred().thread();
            case PROCESS -> task.cred().process();
            case SESSION ->
                    task.cred().session().isSome()
                            ? task.cred().session()
                            : users(kernel, task, "_uid_ses.");
            case USER -> users(kernel, task, "_uid.");
            case USER_SESSION -> users(kernel, task, "_uid_ses.");
            case GROUP, AUTHORITY, REQUESTOR -> Serial.NONE;
        };
    }

    private static Serial users(Kernel kernel, Task task, String prefix) {
        var name = prefix + task.cred().uid().real();
        return kernel.keys().values().stream()
                .filter(key -> key.has(Flag.UID_KEYRING) && key.description().equals(name))
                .map(Key::serial)
                .findFirst()
                .orElse(Serial.NONE);
    }
}
