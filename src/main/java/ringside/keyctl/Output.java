package ringside.keyctl;

import ringside.call.Call;
import ringside.call.Reply;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// What keyctl(1) prints for a reply, without the last line feed; empty where it prints nothing.
public final class Output {
    private Output() {}

    /// The text that a command leaves on the screen.
    ///
    /// @param typed the words after `keyctl`, which decide the form: `describe` and `rdescribe`
    /// make the same call
    public static String of(List<String> typed, Call call, Reply reply) {
        var command = typed.isEmpty() ? "" : typed.getFirst();
        return switch (reply) {
            case Reply.Failed(var errno) -> function(command, call) + ": " + ErrorText.of(errno);
            case Reply.Value(var value) -> value(call, value);
            case Reply.Described(var text, _, _) -> described(typed, call, text);
            case Reply.Contents contents -> contents(command, contents);
            case Reply.Listing listing -> listing(command, listing);
            case Reply.Gone(), Reply.Blocked() -> "";
        };
    }

    /// keyctl(1) names some functions otherwise than the library does.
    private static String function(String command, Call call) {
        return switch (command) {
            case "rdescribe" -> "keyctl_describe";
            case "security" -> "keyctl_getsecurity";
            case "reject" -> "keyctl_negate";
            case "dh_compute" -> "keyctl_dh_compute_alloc";
            case "dh_compute_kdf", "dh_compute_kdf_oi" -> "keyctl_dh_compute_kdf";
            case "watch_add", "watch_rm" -> "keyctl_watch_key";
            default -> function(call);
        };
    }

    private static String value(Call call, long value) {
        return switch (call.bare()) {
            case Call.AddKey _,
                    Call.RequestKey _,
                    Call.Search _,
                    Call.GetKeyringId _,
                    Call.GetPersistent _,
                    Call.AssumeAuthority _,
                    Call.SetReqkey _,
                    Call.Fork _,
                    Call.StartThread _,
                    Call.OpenFile _ ->
                    String.valueOf(value);
            case Call.JoinSession _ -> "Joined session keyring: " + value;
            case Call.Exec _, Call.ExitThread _, Call.ExitProcess _, Call.SetIds _ -> "";
            case Call.SetGroups _, Call.UnshareUser _, Call.MapIds _, Call.CloseFile _ -> "";
            case Call.SessionToParent _, Call.Link _, Call.Unlink _, Call.Clear _ -> "";
            case Call.Revoke _, Call.Invalidate _, Call.SetPerm _, Call.SetTimeout _ -> "";
            case Call.Describe _, Call.Read _, Call.ListKeys _, Call.Wait _ -> "";
            case Call.SetLimit _, Call.Foretold _, Call.Other _, Call.ListUsers _ -> "";
            case Call.Update _, Call.Move _, Call.Chown _, Call.Restrict _ -> "";
            case Call.Instantiate _, Call.Negate _, Call.Reject _ -> "";
            case Call.GetSecurity _, Call.Capabilities _, Call.Unsupported _ -> "";
            case Call.EnterNamespace _ -> "";
        };
    }

    private static String described(List<String> typed, Call call, String text) {
        if (!(call.bare() instanceof Call.Describe(_, var key, _)) || typed.isEmpty()) return text;
        if (typed.getFirst().equals("describe")) return Format.described(key, text);
        return typed.size() > 2 && !typed.get(2).isEmpty()
                ? text.replace(';', typed.get(2).charAt(0))
                : text;
    }

    private static String contents(String command, Reply.Contents reply) {
        return Format.unknown(reply).orElseGet(() -> contents(command, Format.bytes(reply)));
    }

    private static String contents(String command, byte[] bytes) {
        return switch (command) {
            case "print" -> Format.printed(bytes);
            case "pipe" -> Format.piped(bytes);
            case "supports" -> Plain.listing(bytes).stripTrailing();
            case "capabilities" -> HexFormat.of().formatHex(bytes);
            default -> Format.dump(bytes);
        };
    }

    private static String listing(String command, Reply.Listing reply) {
        return command.equals("rlist")
                ? Format.ids(reply).stream().map(String::valueOf).collect(Collectors.joining(" "))
                : contents(command, Format.bytes(reply));
    }

    /// The function that keyctl(1) names before an error; for other calls the system call.
    public static String function(Call call) {
        return switch (call.bare()) {
            case Call.AddKey _ -> "add_key";
            case Call.RequestKey _ -> "request_key";
            case Call.GetKeyringId _ -> "keyctl_get_keyring_ID";
            case Call.JoinSession _ -> "keyctl_join_session_keyring";
            case Call.SetTimeout _ -> "keyctl_set_timeout";
            case Call.Describe _ -> "keyctl_describe_alloc";
            case Call.Read _ -> "keyctl_read_alloc";
            case Call.LifeCycle life -> system(life);
            case Call.Other(_, var text) -> text;
            case Call.ListUsers _ -> "read";
            case Call.Restrict _ -> "keyctl_restrict_keyring";
            case Call.SetReqkey _ -> "keyctl_set_reqkey_keyring";
            case Call.GetSecurity _ -> "keyctl_getsecurity_alloc";
            case Call.Unsupported _ -> "keyctl";
            case Call.SetLimit _, Call.ListKeys _ -> "write";
            case Call.Wait _, Call.Foretold _ -> "";
            case Call.SessionToParent _,
                    Call.GetPersistent _,
                    Call.Link _,
                    Call.Unlink _,
                    Call.Clear _,
                    Call.Revoke _,
                    Call.Invalidate _,
                    Call.SetPerm _,
                    Call.Update _,
                    Call.Move _,
                    Call.Chown _,
                    Call.AssumeAuthority _,
                    Call.Instantiate _,
                    Call.Negate _,
                    Call.Reject _,
                    Call.Capabilities _,
                    Call.Search _ ->
                    "keyctl_" + snake(call.bare()).replace("set_perm", "setperm");
        };
    }

    private static String system(Call.LifeCycle call) {
        return switch (call) {
            case Call.Fork(_, var how, _, _) -> how.text();
            case Call.StartThread _ -> "clone";
            case Call.Exec _ -> "execve";
            case Call.SetIds ids -> ids.op().text();
            case Call.UnshareUser _ -> "unshare";
            case Call.SetGroups _ -> "setgroups";
            case Call.ExitThread _ -> "exit";
            case Call.ExitProcess _ -> "exit_group";
            case Call.OpenFile _ -> "open";
            case Call.CloseFile _ -> "close";
            case Call.EnterNamespace _ -> "setns";
            case Call.MapIds _ -> "write";
        };
    }

    private static String snake(Call call) {
        return call.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
