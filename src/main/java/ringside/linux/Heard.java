package ringside.linux;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.evidence.Told;
import ringside.state.Errno;
import ringside.state.Payload;

import java.nio.charset.StandardCharsets;

/// The agent's answers as replies. A ring that was read comes as the bytes that it is for the
/// kernel; only who knows the key can tell.
final class Heard {
    private Heard() {}

    static Told of(Call call, Agent.Answer answer) {
        return switch (answer.kind()) {
            case '=' ->
                    new Told.Answered(
                            reply(call.bare(), answer),
                            answer.after(),
                            answer.before() == answer.after());
            case '~' -> new Told.Blocked();
            default -> new Told.Vanished();
        };
    }

    private static Reply reply(Call call, Agent.Answer answer) {
        if (answer.result() < 0 && answer.error() != 0)
            return new Reply.Failed(new Errno(answer.error()));
        return switch (call) {
            case Call.ExitThread _, Call.ExitProcess _ -> new Reply.Gone();
            case Call.Wait _, Call.MapIds _ -> Reply.zero();
            case Call.Describe(_, _, var room) -> described(answer, room);
            case Call.GetSecurity(_, _, var room) -> described(answer, room);
            case Call.ListKeys _, Call.ListUsers _ -> described(answer, Long.MAX_VALUE);
            case Call.Read(_, _, var room) -> contents(answer, room);
            case Call.Capabilities(_, var room) -> contents(answer, room);
            default -> new Reply.Value(answer.result());
        };
    }

    /// Without the terminator that a description ends with.
    private static Reply described(Agent.Answer answer, long room) {
        var size = (int) answer.result();
        var text = new String(answer.bytes().bytes(), StandardCharsets.UTF_8);
        if (text.endsWith("\0")) text = text.substring(0, text.length() - 1);
        return new Reply.Described(text, size, size <= room);
    }

    private static Reply contents(Agent.Answer answer, long room) {
        var size = (int) answer.result();
        return size <= room
                ? new Reply.Contents(answer.bytes(), true)
                : new Reply.Contents(Payload.unknown(size), false);
    }
}
