package ringside.state;

import java.util.List;

/// An error number with the name that errno(3) gives it on Linux. A record and not an enum, because
/// KEYCTL_REJECT stores any number from 1 to 4094 and hands it out verbatim.
public record Errno(int code) {
    public static final Errno EPERM = new Errno(1);
    public static final Errno ENOENT = new Errno(2);
    public static final Errno ESRCH = new Errno(3);
    public static final Errno EINTR = new Errno(4);
    public static final Errno EIO = new Errno(5);
    public static final Errno EBADF = new Errno(9);
    public static final Errno ECHILD = new Errno(10);
    public static final Errno EAGAIN = new Errno(11);
    public static final Errno ENOMEM = new Errno(12);
    public static final Errno EACCES = new Errno(13);
    public static final Errno EFAULT = new Errno(14);
    public static final Errno EBUSY = new Errno(16);
    public static final Errno EMSGSIZE = new Errno(90);
    public static final Errno EEXIST = new Errno(17);
    public static final Errno ENODEV = new Errno(19);
    public static final Errno ENOTDIR = new Errno(20);
    public static final Errno EINVAL = new Errno(22);
    public static final Errno ENFILE = new Errno(23);
    public static final Errno ENOSPC = new Errno(28);
    public static final Errno EDEADLK = new Errno(35);
    public static final Errno ENOSYS = new Errno(38);
    public static final Errno ELOOP = new Errno(40);
    public static final Errno ENOPKG = new Errno(65);
    public static final Errno EBADMSG = new Errno(74);
    public static final Errno EOPNOTSUPP = new Errno(95);
    public static final Errno EDQUOT = new Errno(122);
    public static final Errno ENOKEY = new Errno(126);
    public static final Errno EKEYEXPIRED = new Errno(127);
    public static final Errno EKEYREVOKED = new Errno(128);
    public static final Errno EKEYREJECTED = new Errno(129);

    /// Position is number; a blank marks a hole of the x86_64 table.
    private static final List<String> NAMES =
            List.of(
                    ("- EPERM ENOENT ESRCH EINTR EIO ENXIO E2BIG ENOEXEC EBADF ECHILD EAGAIN ENOMEM"
                                    + " EACCES EFAULT ENOTBLK EBUSY EEXIST EXDEV ENODEV ENOTDIR EISDIR EINVAL"
                                    + " ENFILE EMFILE ENOTTY ETXTBSY EFBIG ENOSPC ESPIPE EROFS EMLINK EPIPE"
                                    + " EDOM ERANGE EDEADLK ENAMETOOLONG ENOLCK ENOSYS ENOTEMPTY ELOOP -"
                                    + " ENOMSG EIDRM ECHRNG EL2NSYNC EL3HLT EL3RST ELNRNG EUNATCH ENOCSI"
                                    + " EL2HLT EBADE EBADR EXFULL ENOANO EBADRQC EBADSLT - EBFONT ENOSTR"
                                    + " ENODATA ETIME ENOSR ENONET ENOPKG EREMOTE ENOLINK EADV ESRMNT ECOMM"
                                    + " EPROTO EMULTIHOP EDOTDOT EBADMSG EOVERFLOW ENOTUNIQ EBADFD EREMCHG"
                                    + " ELIBACC ELIBBAD ELIBSCN ELIBMAX ELIBEXEC EILSEQ ERESTART ESTRPIPE"
                                    + " EUSERS ENOTSOCK EDESTADDRREQ EMSGSIZE EPROTOTYPE ENOPROTOOPT"
                                    + " EPROTONOSUPPORT ESOCKTNOSUPPORT EOPNOTSUPP EPFNOSUPPORT EAFNOSUPPORT"
                                    + " EADDRINUSE EADDRNOTAVAIL ENETDOWN ENETUNREACH ENETRESET ECONNABORTED"
                                    + " ECONNRESET ENOBUFS EISCONN ENOTCONN ESHUTDOWN ETOOMANYREFS ETIMEDOUT"
                                    + " ECONNREFUSED EHOSTDOWN EHOSTUNREACH EALREADY EINPROGRESS ESTALE"
                                    + " EUCLEAN ENOTNAM ENAVAIL EISNAM EREMOTEIO EDQUOT ENOMEDIUM EMEDIUMTYPE"
                                    + " ECANCELED ENOKEY EKEYEXPIRED EKEYREVOKED EKEYREJECTED EOWNERDEAD"
                                    + " ENOTRECOVERABLE ERFKILL EHWPOISON")
                            .split(" "));

    public Errno {
        if (code < 1 || code > 4095) throw new IllegalArgumentException("errno " + code);
    }

    /// The symbolic name, or the number in words where errno(3) has none.
    public String name() {
        var known = code < NAMES.size() && !NAMES.get(code).equals("-");
        return known ? NAMES.get(code) : "errno " + code;
    }

    /// The number behind a name such as `EACCES`; `ENOTSUP`, `EWOULDBLOCK` and `EDEADLOCK` are
    /// aliases.
    ///
    /// @throws IllegalArgumentException when errno(3) has no such name
    public static Errno named(String name) {
        var canonical =
                switch (name) {
                    case "ENOTSUP" -> "EOPNOTSUPP";
                    case "EWOULDBLOCK" -> "EAGAIN";
                    case "EDEADLOCK" -> "EDEADLK";
                    default -> name;
                };
        var code = NAMES.indexOf(canonical);
        if (code < 1) throw new IllegalArgumentException("no errno is named " + name);
        return new Errno(code);
    }

    @Override
    public String toString() {
        return name();
    }
}
