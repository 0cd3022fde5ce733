package ringside.picture;

import ringside.graph.Ref;

import java.util.Optional;

/// Whom a mark belongs to (nobody, for decoration), when it is worth painting, and how opaque it is
/// (0 to 1).
public record Tag(Optional<Ref> ref, Detail detail, double opacity) {
    public static final Tag NONE = new Tag(Optional.empty(), Detail.SHAPE, 1);

    public static Tag of(Ref ref) {
        return new Tag(Optional.of(ref), Detail.SHAPE, 1);
    }

    public Tag with(Detail next) {
        return new Tag(ref, next, opacity);
    }

    /// The same, fainter by a factor.
    public Tag faded(double factor) {
        return new Tag(ref, detail, opacity * factor);
    }
}
