package ringside.desktop.canvas;

import javafx.beans.InvalidationListener;
import javafx.util.Subscription;

/// Two cameras over two pictures of one size: whichever is moved, both look at the same part of the
/// world.
final class Tandem {
    private Tandem() {}

    /// The second looks where the first does, and from now on each where the other does.
    static Subscription of(Camera one, Camera other) {
        other.takeAfter(one);
        return follow(one, other).and(follow(other, one));
    }

    private static Subscription follow(Camera leader, Camera follower) {
        InvalidationListener mirror = _ -> follower.mirror(leader);
        leader.viewport().addListener(mirror);
        return () -> leader.viewport().removeListener(mirror);
    }
}
