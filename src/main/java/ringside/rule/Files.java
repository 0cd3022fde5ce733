package ringside.rule;

import ringside.call.Event;
import ringside.state.OpenFile;

/// Open files keep the credentials of their opener (struct file's f_cred): who holds which file,
/// and what goes when the last holder lets go.
final class Files {
    private Files() {}

    static void inherit(Draft draft, int parent, int child) {
        var shared = false;
        for (var file : draft.files().values()) {
            if (!file.holders().contains(parent)) continue;
            draft.put(file.withHolders(file.holders().plus(child)));
            shared = true;
        }
        if (shared) draft.add(new Event.Decided(TaskRule.FORK_SHARES_FILES));
    }

    /// Closes everything that a process holds.
    static void abandon(Draft draft, int pid) {
        for (var file : draft.files().values()) {
            if (file.holders().contains(pid)) release(draft, file, pid);
        }
    }

    static void release(Draft draft, OpenFile file, int pid) {
        var left = file.holders().minus(pid);
        if (left.isEmpty()) {
            draft.remove(file);
            draft.add(new Event.FileClosed(file.id(), TaskRule.FILE_CLOSED));
            draft.unpin(file.cred(), TaskRule.FILE_CLOSED);
            Ending.left(draft, file.cred());
        } else {
            draft.put(file.withHolders(left));
            draft.add(new Event.Decided(TaskRule.FILE_STILL_HELD));
        }
    }
}
