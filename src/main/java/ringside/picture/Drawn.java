package ringside.picture;

import ringside.graph.Ref;
import ringside.layout.Box;

import java.util.List;

/// A picture that somebody draws over: its marks, by whom they belong to and by where they lie.
public interface Drawn {
    /// The marks of one thing, in painting order.
    List<Mark> of(Ref ref);

    /// What touches a part of the world, in painting order.
    List<Mark> within(Box part);
}
