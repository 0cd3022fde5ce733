package ringside.state;

import org.pcollections.PSortedSet;

/// An open file: it pins the credentials of its opener, and with them the keyrings of those
/// credentials, until the last process that holds it closes it or ends.
public record OpenFile(int id, String path, Cred cred, PSortedSet<Integer> holders) {
    public OpenFile withHolders(PSortedSet<Integer> next) {
        return new OpenFile(id, path, cred, next);
    }
}
