package ringside.call;

import ringside.state.Caps;

import java.util.List;

/// One thing about who a thread is that is not as it was.
public sealed interface IdChange {
    /// Whether an id is a user's or a group's.
    enum Whose {
        UID,
        GID;

        public String text() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// What an id is for; `ALL` when the four were one and are one.
    enum Role {
        ALL,
        REAL,
        EFFECTIVE,
        SAVED,
        FS;

        public String text() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    record Id(Whose whose, Role role, int was, int now) implements IdChange {}

    /// The supplementary groups that it has now.
    record Groups(List<Integer> groups) implements IdChange {
        public Groups {
            groups = List.copyOf(groups);
        }
    }

    /// The capabilities that it has now.
    record Capabilities(Caps caps) implements IdChange {}

    /// The user namespace that it is in now.
    record Space(int id) implements IdChange {}

    /// An id of a user namespace means one outside now.
    record Mapped(Whose whose, int inside, int space, int outside) implements IdChange {}
}
