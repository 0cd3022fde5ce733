package ringside.evidence;

import ringside.state.Key;
import ringside.state.KeyType;
import ringside.state.Label;
import ringside.state.Owner;
import ringside.state.Perm;

import java.util.Optional;

/// A key as KEYCTL_DESCRIBE tells of it: `type;uid;gid;perm;description`.
record Described(Label label, Owner owner, Perm perm) {
    private static final int FIELDS = 5;
    static final int NOBODY = 65534;

    static Optional<Described> of(String text) {
        var fields = text.split(";", FIELDS);
        if (fields.length < FIELDS) return Optional.empty();
        try {
            var owner = new Owner(Integer.parseInt(fields[1]), Integer.parseInt(fields[2]));
            var perm = new Perm(Integer.parseUnsignedInt(fields[3], 16));
            return KeyType.named(fields[0])
                    .map(type -> new Described(new Label(type, fields[4]), owner, perm));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// The same key as seen from a user namespace of its own ids: whose it is cannot be told.
    Described anybodys() {
        return new Described(label, new Owner(NOBODY, NOBODY), perm);
    }

    boolean isAnybodys() {
        return owner.uid() == NOBODY;
    }

    /// Whether a key of the model may be the one described. Permissions change too often to tell,
    /// and an id that reads as nobody may be any that the reader's user namespace does not map.
    boolean fits(Key key) {
        var gid = key.owner().hasGroup() ? key.owner().gid() : NOBODY;
        return key.label().equals(label)
                && (owner.uid() == NOBODY || key.owner().uid() == owner.uid())
                && (owner.gid() == NOBODY || gid == owner.gid());
    }
}
