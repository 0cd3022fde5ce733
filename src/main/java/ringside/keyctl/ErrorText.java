package ringside.keyctl;

import ringside.state.Errno;

import java.util.Map;

/// The sentences of strerror(3), as keyctl(1) prints them after the name of the function.
public final class ErrorText {
    private static final Map<String, String> TEXTS =
            Map.ofEntries(
                    Map.entry("EPERM", "Operation not permitted"),
                    Map.entry("ENOENT", "No such file or directory"),
                    Map.entry("ESRCH", "No such process"),
                    Map.entry("EINTR", "Interrupted system call"),
                    Map.entry("EIO", "Input/output error"),
                    Map.entry("EBADF", "Bad file descriptor"),
                    Map.entry("EAGAIN", "Resource temporarily unavailable"),
                    Map.entry("ENOMEM", "Cannot allocate memory"),
                    Map.entry("EACCES", "Permission denied"),
                    Map.entry("EFAULT", "Bad address"),
                    Map.entry("EBUSY", "Device or resource busy"),
                    Map.entry("EEXIST", "File exists"),
                    Map.entry("ENODEV", "No such device"),
                    Map.entry("ENOTDIR", "Not a directory"),
                    Map.entry("EINVAL", "Invalid argument"),
                    Map.entry("ENFILE", "Too many open files in system"),
                    Map.entry("EDEADLK", "Resource deadlock avoided"),
                    Map.entry("ENOSYS", "Function not implemented"),
                    Map.entry("ELOOP", "Too many levels of symbolic links"),
                    Map.entry("EBADMSG", "Bad message"),
                    Map.entry("EOPNOTSUPP", "Operation not supported"),
                    Map.entry("EDQUOT", "Disk quota exceeded"),
                    Map.entry("ENOKEY", "Required key not available"),
                    Map.entry("EKEYEXPIRED", "Key has expired"),
                    Map.entry("EKEYREVOKED", "Key has been revoked"),
                    Map.entry("EKEYREJECTED", "Key was rejected by service"));

    private ErrorText() {}

    /// Whether there is a sentence for it.
    public static boolean knows(Errno errno) {
        return TEXTS.containsKey(errno.name());
    }

    public static String of(Errno errno) {
        return TEXTS.getOrDefault(errno.name(), "Unknown error " + errno.code());
    }
}
