package ringside.rule;

import ringside.state.Cred;
import ringside.state.Divergence;
import ringside.state.Flag;
import ringside.state.Key;
import ringside.state.KeyState;
import ringside.state.KeyType;
import ringside.state.OpenFile;
import ringside.state.Task;

import java.util.stream.Stream;

/// One line of /proc/keys. The column of references counts the holders that the model knows; the
/// kernel's own number also has lookups under way in it.
public final class KeyLine {
    private static final int TYPE = 9;
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;
    private static final long WEEK = 7 * DAY;

    private KeyLine() {}

    static void write(StringBuilder out, Key key, Draft draft) {
        out.append(Hex.of(key.serial().value())).append(' ').append(flags(key)).append(' ');
        right(out, Integer.toString(usage(key, draft)), 5);
        right(out, timeout(key, draft), 4);
        out.append(Hex.of(key.perm().mask())).append(' ');
        var home = draft.namespace();
        right(out, Integer.toString(IdMap.of(home, false).shown(key.owner().uid())), 5);
        right(out, Integer.toString(IdMap.group(draft, key)), 5);
        var type = key.type().text();
        out.append(type, 0, Math.min(TYPE, type.length()));
        out.repeat(' ', Math.max(0, TYPE - type.length()));
        out.append(' ').append(said(key, draft)).append('\n');
    }

    private static void right(StringBuilder out, String text, int width) {
        out.repeat(' ', Math.max(0, width - text.length())).append(text).append(' ');
    }

    /// The seven places of a key's flags, `IRDQUNi`, with a dash for each that is not set.
    public static String flags(Key key) {
        var negative = key.state() instanceof KeyState.Negative;
        return mark(Quota.instantiated(key), 'I')
                + mark(key.has(Flag.REVOKED), 'R')
                + mark(key.has(Flag.DEAD), 'D')
                + mark(key.has(Flag.IN_QUOTA), 'Q')
                + mark(key.has(Flag.USER_CONSTRUCT), 'U')
                + mark(negative, 'N')
                + mark(key.has(Flag.INVALIDATED), 'i');
    }

    private static String mark(boolean set, char letter) {
        return String.valueOf(set ? letter : '-');
    }

    /// By the man page only credentials count, those of threads and those kept by files.
    private static int usage(Key key, Draft draft) {
        if (draft.follows(Divergence.USAGE_COUNTS_EVERY_REFERENCE)) return key.refs();
        return (int)
                Stream.concat(
                                draft.tasks().values().stream().map(Task::cred),
                                draft.files().values().stream().map(OpenFile::cred))
                        .filter(cred -> refersTo(cred, key))
                        .count();
    }

    private static boolean refersTo(Cred cred, Key key) {
        return Stream.of(cred.thread(), cred.process(), cred.session(), cred.authority())
                .anyMatch(key.serial()::equals);
    }

    private static String timeout(Key key, Draft draft) {
        var now = draft.now();
        if (key.expiry() == Key.NEVER) return "perm";
        if (key.has(Flag.REVOKED) && !draft.follows(Divergence.REVOKED_SHOWS_AS_EXPIRED))
            return "perm";
        if (key.expired(now)) return "expd";
        var left = key.expiry() - now;
        if (left < MINUTE) return left + "s";
        if (left < HOUR) return left / MINUTE + "m";
        if (left < DAY) return left / HOUR + "h";
        return left < WEEK ? left / DAY + "d" : left / WEEK + "w";
    }

    /// An authorisation key says for whom it was made; a revoked one, which stands for nothing any
    /// more, says nothing.
    private static String said(Key key, Draft draft) {
        if (key.type() != KeyType.REQUEST_KEY_AUTH) return key.description() + content(key);
        var authority = draft.authorities().get(key.serial());
        return authority == null
                ? ""
                : "key:%s pid:%d ci:%d"
                        .formatted(
                                key.description(),
                                authority.pid(),
                                Allocation.bytes(authority.callout()));
    }

    /// What the key's type adds to the description: links of a ring, length of a payload.
    private static String content(Key key) {
        if (!(key.state() instanceof KeyState.Positive)) return "";
        return switch (key.type()) {
            case KEYRING -> key.links().isEmpty() ? ": empty" : ": " + key.links().size();
            case USER, LOGON -> ": " + key.charge().data();
            case ASYMMETRIC ->
                    Certificate.of(key.payload().bytes()).map(Certificate::summary).orElse("");
            case DNS_RESOLVER ->
                    ": "
                            + DnsAnswer.error(key.payload()).stream()
                                    .map(error -> -error)
                                    .findFirst()
                                    .orElse(key.charge().data());
            case FSCRYPT_PROVISIONING ->
                    ": " + key.charge().data() + " [" + Content.purpose(key.payload()) + "]";
            case ENCRYPTED, BLACKLIST, REQUEST_KEY_AUTH -> "";
        };
    }
}
