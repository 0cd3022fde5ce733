package ringside.keyctl;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.state.Payload;
import ringside.state.Serial;

import java.util.List;
import java.util.stream.Collectors;

/// What keyctl(1) prints for a reply, without the last line feed; empty where it prints nothing.
public final class Output {
    private Output() {}

    /// The text that a command leaves on the screen.
    ///
    /// @param command the word after `keyctl`, which decides the form: `describe` and `rdescribe`
    /// make the same call
    public static String of(String command, Call call, Reply reply) {
        return switch (reply) {
            case Reply.Failed(var errno) -> function(call) + ": " + ErrorText.of(errno);
            case Reply.Value(var value) -> value(call, value);
            case Reply.Described(var text, _, _) -> described(command, call, text);
            case Reply.Contents(var payload, _) -> contents(command, payload);
            case Reply.Listing(var serials, _, _) -> listing(command, serials);
            case Reply.Gone(), Reply.Blocked() -> "";
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

    private static String described(String command, Call call, String text) {
        if (!command.equals("describe") || !(call.bare() instanceof Call.Describe(_, var key, _)))
            return text;
        return Description.parse(text)
                .map(
                        d ->
                                String.format(
                                        "%9d: %s %5d %5d %s: %s",
                                        key,
                                        d.allMasks(),
                                        d.uid(),
                                        d.gid(),
                                        d.type(),
                                        d.description()))
                .orElse(text);
    }

    private static String contents(String command, Payload payload) {
        if (!payload.isKnown()) return payload.toString();
        return switch (command) {
            case "print" -> printed(payload.bytes());
            case "pipe" -> new String(payload.bytes(), java.nio.charset.StandardCharsets.UTF_8);
            default -> dump(payload.bytes());
        };
    }

    private static String printed(byte[] bytes) {
        for (var b : bytes) if (b < 0x20 || b == 0x7f) return ":hex:" + hex(bytes);
        return new String(bytes, java.nio.charset.StandardCharsets.US_ASCII);
    }

    private static String listing(String command, List<Serial> serials) {
        if (command.equals("rlist"))
            return serials.stream().map(Serial::toString).collect(Collectors.joining(" "));
        var bytes = java.nio.ByteBuffer.allocate(4 * serials.size());
        bytes.order(java.nio.ByteOrder.LITTLE_ENDIAN);
        serials.forEach(serial -> bytes.putInt(serial.value()));
        return dump(bytes.array());
    }

    /// Thirty-two bytes a line, in groups of four.
    private static String dump(byte[] bytes) {
        if (bytes.length == 0) return "No data in key";
        var text = new StringBuilder(bytes.length + " bytes of data in key:");
        for (var i = 0; i < bytes.length; i++)
            text.append(i % 32 == 0 ? "\n" : i % 4 == 0 ? " " : "")
                    .append(String.format("%02x", bytes[i]));
        return text.toString();
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
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
