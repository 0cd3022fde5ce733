package ringside.story;

import ringside.call.Call;
import ringside.state.Authority;
import ringside.state.Errno;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.KeyType;
import ringside.state.Payload;
import ringside.state.Sleep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the helper of an upcall does by keyutils' sample configuration (/etc/request-key.conf and
/// request-key-debug.sh of 1.6.3), for whoever wants to see an upcall through without playing the
/// helper.
///
/// `/sbin/request-key` takes the authority on and becomes the program of the line that matches: a
/// `user` key named `debug:...` is refused for 30 seconds when the callout information says
/// `negate`, `neg`, `rejected`, `expired` or `revoked`, is the callout information itself when it
/// is named `debug:loop:...`, else the text `Debug` and the callout information, linked into the
/// requester's session. For any other key no line matches, and the program ends without an answer.
public final class SampleConfiguration {
    private static final int SECONDS = 30;

    private final Kernel kernel;
    private final Authority authority;
    private final Key key;
    private final int helper;

    private SampleConfiguration(Kernel kernel, Authority authority, Key key, int helper) {
        this.kernel = kernel;
        this.authority = authority;
        this.key = key;
        this.helper = helper;
    }

    /// The calls of a helper from its start to its end; none for a process that is no helper.
    public static List<Call> calls(Kernel kernel, int helper) {
        return kernel.sleeps().values().stream()
                .filter(sleep -> sleep.helper() == helper)
                .findFirst()
                .flatMap(sleep -> of(kernel, sleep))
                .map(SampleConfiguration::calls)
                .orElse(List.of());
    }

    private static Optional<SampleConfiguration> of(Kernel kernel, Sleep sleep) {
        var authority = Optional.ofNullable(kernel.authorities().get(sleep.authority()));
        return kernel.key(sleep.key())
                .flatMap(
                        key ->
                                authority.map(
                                        it ->
                                                new SampleConfiguration(
                                                        kernel, it, key, sleep.helper())));
    }

    private List<Call> calls() {
        var calls = new ArrayList<Call>();
        calls.add(new Call.AssumeAuthority(helper, key.serial().value()));
        if (key.type() == KeyType.USER && key.description().startsWith("debug:")) answer(calls);
        calls.add(new Call.ExitProcess(helper, 0));
        return List.copyOf(calls);
    }

    private void answer(List<Call> calls) {
        switch (authority.callout()) {
            case "negate", "neg" -> refuse(calls, Errno.ENOKEY);
            case "rejected" -> refuse(calls, Errno.EKEYREJECTED);
            case "expired" -> refuse(calls, Errno.EKEYEXPIRED);
            case "revoked" -> refuse(calls, Errno.EKEYREVOKED);
            default -> {
                if (key.description().startsWith("debug:loop:")) {
                    make(calls, authority.callout(), 0);
                } else {
                    calls.add(new Call.Exec(helper, "request-key-deb", -1, -1));
                    make(calls, "Debug " + authority.callout(), session());
                }
            }
        }
    }

    private void refuse(List<Call> calls, Errno errno) {
        calls.add(new Call.Exec(helper, "keyctl", -1, -1));
        var serial = key.serial().value();
        calls.add(
                errno.equals(Errno.ENOKEY)
                        ? new Call.Negate(helper, serial, SECONDS, session())
                        : new Call.Reject(helper, serial, SECONDS, errno.code(), session()));
    }

    private void make(List<Call> calls, String text, int ring) {
        var payload = Payload.of(text);
        calls.add(
                new Call.Instantiate(
                        helper, key.serial().value(), payload, payload.size(), ring, false));
    }

    /// What the kernel passes as `%S`: the requester's session, or the user-session keyring of one
    /// without.
    private int session() {
        var cred = authority.requester();
        if (cred.session().isSome()) return cred.session().value();
        var home = Optional.ofNullable(kernel.namespaces().get(cred.namespace()));
        return home.flatMap(it -> kernel.key(it.userRegister())).stream()
                .flatMap(register -> register.links().inOrder().stream())
                .flatMap(serial -> kernel.key(serial).stream())
                .filter(ring -> ring.description().startsWith("_uid_ses."))
                .filter(ring -> ring.owner().uid() == cred.uid().real())
                .mapToInt(ring -> ring.serial().value())
                .findFirst()
                .orElse(0);
    }
}
