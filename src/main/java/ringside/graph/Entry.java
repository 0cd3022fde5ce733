package ringside.graph;

import java.util.Optional;

/// A line of the tree that [Branches] unfolds: a heading, or a thing at one of the places where it
/// is held. Equal entries of two moments are the same line.
public sealed interface Entry {
    /// Opens a section.
    record Heading(Section section) implements Entry {}

    /// A thing below one of its holders; both are empty for what stands right below a heading.
    record Thing(Optional<Ref> holder, Ref ref, Optional<Edge.Kind> how) implements Entry {
        static Thing root(Ref ref) {
            return new Thing(Optional.empty(), ref, Optional.empty());
        }

        static Thing of(Edge edge) {
            return new Thing(Optional.of(edge.from()), edge.to(), Optional.of(edge.kind()));
        }

        /// The link that this line is; empty where the thing is held otherwise.
        public Optional<Ref> link() {
            return holder.filter(_ -> how.equals(Optional.of(Edge.Kind.LINKS)))
                    .filter(Ref.OfKey.class::isInstance)
                    .filter(_ -> ref instanceof Ref.OfKey)
                    .map(
                            ring ->
                                    new Ref.OfLink(
                                            ((Ref.OfKey) ring).serial(),
                                            ((Ref.OfKey) ref).serial()));
        }
    }

    /// The parts of the tree, in their order.
    enum Section {
        PROCESSES,
        FILES,
        USERS,
        NAMESPACES,
        REST
    }

    /// What the line is about; empty for a heading.
    default Optional<Ref> about() {
        return switch (this) {
            case Heading _ -> Optional.empty();
            case Thing(_, var ref, _) -> Optional.of(ref);
        };
    }

    /// Whether the line stands for this address: its thing, or the link that holds it there.
    default boolean standsFor(Ref ref) {
        return this instanceof Thing thing
                && (thing.ref().equals(ref) || thing.link().filter(ref::equals).isPresent());
    }
}
