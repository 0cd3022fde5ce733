package ringside.bench;

import ringside.call.Call;
import ringside.call.Text;
import ringside.rule.Step;
import ringside.state.Payload;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A row in the language of kernel.c. Serials are the kernel's to choose, so a call names a key by
/// the line whose answer it was; where a recording names user rings that it did not make, the
/// caller's own stand in.
final class Script {
    private final List<String> preparation = new ArrayList<>();
    private final List<String> cycle = new ArrayList<>();
    private final Map<Integer, String> named = new HashMap<>();
    private final boolean births;

    private Script(boolean births) {
        this.births = births;
    }

    static String of(Row row) {
        var script = new Script(!row.rewinds());
        if (row.rewinds()) script.userRings(row);
        for (var step : Row.steps(row.start(), row.preparation()))
            script.add(step, script.preparation);
        for (var step : Row.steps(row.prepared(), row.cycle())) script.add(step, script.cycle);
        return String.join("\n", script.preparation)
                + "\ncycle\n"
                + String.join("\n", script.cycle)
                + "\n";
    }

    /// Whether a call of a recording is one that the kernel's side performs.
    static boolean speaks(Call call) {
        return !new Script(false).line(call).isEmpty();
    }

    private void userRings(Row row) {
        preparation.add("keyctl i:0 i:-4 i:1");
        preparation.add("keyctl i:0 i:-5 i:1");
        for (var step : Row.steps(row.start(), row.cycle()))
            for (var key : step.next().keys().values())
                if (key.description().startsWith("_uid"))
                    named.put(
                            key.serial().value(),
                            key.description().startsWith("_uid_ses") ? "r:1" : "r:0");
    }

    private void add(Step step, List<String> part) {
        var line = line(step.call());
        if (line.isEmpty()) return;
        if (answersKey(step.call()) && step.reply().number() > 0)
            named.putIfAbsent(
                    (int) step.reply().number(), "r:" + (preparation.size() + cycle.size()));
        part.add(line);
    }

    private static boolean answersKey(Call call) {
        return switch (call.bare()) {
            case Call.AddKey _,
                    Call.GetKeyringId _,
                    Call.GetPersistent _,
                    Call.JoinSession _,
                    Call.RequestKey _,
                    Call.Search _ ->
                    true;
            default -> false;
        };
    }

    /// Empty for what is no keyring call, or one that only a helper of an upcall makes.
    private String line(Call call) {
        return switch (call.bare()) {
            case Call.Fork _ -> births ? "fork" : "";
            case Call.AddKey(_, var type, var name, var payload, var size, var ring) ->
                    words("add_key", text(type), text(name), hex(payload), "i:" + size, id(ring));
            case Call.RequestKey(_, var type, var name, var callout, _, var ring) ->
                    words("request_key", text(type), text(name), text(callout), id(ring));
            case Call.GetKeyringId(_, var key, var create) ->
                    control(0, id(key), "i:" + (create ? 1 : 0));
            case Call.JoinSession(_, var name) -> control(1, text(name));
            case Call.Revoke(_, var key) -> control(3, id(key));
            case Call.SetPerm(_, var key, var mask) -> control(5, id(key), "i:" + mask);
            case Call.Describe(_, var key, var buffer) ->
                    control(6, id(key), room(buffer), "i:" + buffer);
            case Call.Clear(_, var ring) -> control(7, id(ring));
            case Call.Link(_, var key, var ring) -> control(8, id(key), id(ring));
            case Call.Unlink(_, var key, var ring) -> control(9, id(key), id(ring));
            case Call.Search(_, var ring, var type, var name, var to) ->
                    control(10, id(ring), text(type), text(name), id(to));
            case Call.Read(_, var key, var buffer) ->
                    control(11, id(key), room(buffer), "i:" + buffer);
            case Call.SetTimeout(_, var key, var seconds) -> control(15, id(key), "i:" + seconds);
            case Call.SessionToParent _ -> control(18);
            case Call.Invalidate(_, var key) -> control(21, id(key));
            case Call.GetPersistent(_, _, var ring) -> control(22, "i:-1", id(ring));
            case Call.Move(_, var key, var from, var to, var flags) ->
                    control(30, id(key), id(from), id(to), "i:" + flags);
            case Call.Update(_, var key, var payload, var size) ->
                    control(2, id(key), hex(payload), "i:" + size);
            case Call.Chown(_, var key, var uid, var gid) ->
                    control(4, id(key), "i:" + uid, "i:" + gid);
            case Call.SetReqkey(_, var destination) -> control(14, "i:" + destination);
            case Call.GetSecurity(_, var key, var buffer) ->
                    control(17, id(key), room(buffer), "i:" + buffer);
            case Call.Capabilities(_, var buffer) -> control(31, room(buffer), "i:" + buffer);
            default -> "";
        };
    }

    private static String control(int operation, String... arguments) {
        return words("keyctl", "i:" + operation, String.join(" ", arguments));
    }

    private static String words(String... words) {
        return Stream.of(words).collect(Collectors.joining(" "));
    }

    private String id(int id) {
        return named.getOrDefault(id, "i:" + id);
    }

    private static String text(Text text) {
        return text instanceof Text.Given(var value)
                ? "s:" + HexFormat.of().formatHex(value.getBytes(StandardCharsets.UTF_8))
                : "n";
    }

    private static String hex(Payload payload) {
        return payload.size() == 0 ? "n" : "s:" + HexFormat.of().formatHex(payload.bytes());
    }

    private static String room(long bytes) {
        return bytes == 0 ? "n" : "b:" + bytes;
    }
}
