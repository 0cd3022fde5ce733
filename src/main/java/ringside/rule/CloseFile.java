package ringside.rule;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.state.Errno;

/// close(2): the process lets go of a file; the last holder to do so ends the file's hold on the
/// credentials it kept.
final class CloseFile {
    private CloseFile() {}

    static Reply perform(Draft draft, Call.CloseFile call) {
        var pid = draft.task().pid();
        var file = draft.files().get(call.file());
        if (file == null || !file.holders().contains(pid)) {
            throw new Refusal(Errno.EBADF, TaskRule.FILE_NOT_OPEN);
        }
        Files.release(draft, file, pid);
        return Reply.zero();
    }
}
