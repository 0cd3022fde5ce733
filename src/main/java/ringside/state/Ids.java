package ringside.state;

/// Real, effective, saved and file-system id of a thread (credentials(7)), as the initial namespace
/// knows them.
public record Ids(int real, int effective, int saved, int fs) {
    public static Ids all(int id) {
        return new Ids(id, id, id, id);
    }
}
