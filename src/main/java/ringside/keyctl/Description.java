package ringside.keyctl;

import ringside.call.Reply;
import ringside.state.Cred;
import ringside.state.Perm;
import ringside.state.Subject;

import java.util.Optional;

/// What KEYCTL_DESCRIBE answers, taken apart: `type;uid;gid;perm;description`.
record Description(String type, int uid, int gid, Perm perm, String description) {
    static Optional<Description> parse(String text) {
        var parts = text.split(";", 5);
        if (parts.length < 5) return Optional.empty();
        return Optional.of(
                new Description(
                        parts[0],
                        (int) Long.parseLong(parts[1]),
                        (int) Long.parseLong(parts[2]),
                        new Perm((int) Long.parseLong(parts[3], 16)),
                        parts[4]));
    }

    /// What a reply describes, if it does.
    static Optional<Description> of(Reply reply) {
        return reply instanceof Reply.Described(var told, _, _) ? parse(told) : Optional.empty();
    }

    boolean isRing() {
        return type.equals("keyring");
    }

    /// The rights that `keyctl show` prints: the possessor's and those of the one class that the
    /// caller belongs to.
    String mask(Cred cred) {
        return "--" + Perm.letters(perm.of(Subject.POSSESSOR) | perm.of(subject(cred)));
    }

    private Subject subject(Cred cred) {
        if (uid == cred.uid().effective()) return Subject.USER;
        var member = gid == cred.gid().effective() || cred.groups().contains(gid);
        return member ? Subject.GROUP : Subject.OTHER;
    }

    /// All four classes, as `keyctl describe` prints them.
    String allMasks() {
        var text = new StringBuilder();
        for (var subject : Subject.values()) text.append(Perm.letters(perm.of(subject)));
        return text.toString();
    }
}
