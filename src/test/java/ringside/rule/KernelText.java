package ringside.rule;

import ringside.state.Cred;
import ringside.state.Ids;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.KeyState;
import ringside.state.Serial;
import ringside.state.Slot;

import java.util.Arrays;
import java.util.stream.Collectors;

/// A kernel in the words of a [Transcript]: one line about a thread, a process, a key or a user.
record KernelText(Kernel kernel) {
    String slots(int tid) {
        return Arrays.stream(Slot.values())
                .map(slot -> slot.letter() + "=" + credOf(tid).ring(slot))
                .collect(Collectors.joining(" "));
    }

    private Cred credOf(int tid) {
        return kernel.task(tid).orElseThrow().cred();
    }

    String cred(int tid) {
        var cred = credOf(tid);
        return "uid "
                + ids(cred.uid())
                + " gid "
                + ids(cred.gid())
                + " caps "
                + (cred.caps().effective() + "/" + cred.caps().permitted())
                + " groups "
                + cred.groups()
                + " ns "
                + cred.namespace();
    }

    private static String ids(Ids ids) {
        return ids.real() + "," + ids.effective() + "," + ids.saved() + "," + ids.fs();
    }

    /// The authority that a thread has assumed, and the destination of its requests.
    String authority(int tid) {
        return credOf(tid).authority() + " jit " + credOf(tid).jit();
    }

    String family(int pid) {
        var process = kernel.process(pid).orElseThrow();
        return process.comm()
                + " of "
                + process.parent()
                + " threads "
                + process.threads()
                + " children "
                + process.children();
    }

    String user(int uid) {
        var user = kernel.user(uid);
        return user.quotaKeys() + " keys " + user.quotaBytes() + " bytes";
    }

    String key(Serial serial) {
        var key = keyOf(serial);
        return key.description()
                + " "
                + key.owner().uid()
                + ":"
                + key.owner().gid()
                + " "
                + key.perm()
                + " refs "
                + key.refs()
                + " links "
                + key.links().inOrder()
                + (key.expiry() == Key.NEVER ? "" : " expires " + key.expiry());
    }

    private Key keyOf(Serial serial) {
        return kernel.key(serial).orElseThrow();
    }

    String links(Serial serial) {
        return keyOf(serial).links().inOrder().toString();
    }

    String state(Serial serial) {
        return switch (keyOf(serial).state()) {
            case KeyState.Uninstantiated _ -> "under construction";
            case KeyState.Positive _ -> "made";
            case KeyState.Negative(var errno) -> "refused with " + errno;
        };
    }

    /// Whose the ring of this name is.
    String owner(String description) {
        return kernel.keys().values().stream()
                .filter(key -> key.description().equals(description))
                .map(key -> key.owner().uid() + ":" + key.owner().gid())
                .collect(Collectors.joining(" "));
    }
}
