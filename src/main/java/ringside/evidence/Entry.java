package ringside.evidence;

import ringside.call.Call;
import ringside.call.Reply;

/// One traced call: where it stands, who made it, what was asked and what the kernel answered.
///
/// `line` counts from 1, `micros` is the time of the return in microseconds (0 when the recording
/// has no times). `skip` says why the answer cannot be compared and is empty when it can. `text` is
/// the call as strace printed it, with payloads replaced by their size: secrets stay in the file.
public record Entry(
        int line, long micros, int tid, Call call, Reply reply, String skip, String text) {
    static Entry of(Happening.Returned told, Call call, Reply reply, String skip) {
        return new Entry(
                told.line(), told.micros(), told.tid(), call, reply, skip, Shown.text(told));
    }

    public boolean comparable() {
        return skip.isEmpty();
    }
}
