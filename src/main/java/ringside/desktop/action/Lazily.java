package ringside.desktop.action;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What can be picked, listed when somebody looks: of the many forms that are made to find out
/// whether an action is possible hardly any is opened.
final class Lazily extends AbstractList<Pick> {
    private final Supplier<List<Pick>> listing;
    private Optional<List<Pick>> listed = Optional.empty();

    private Lazily(Supplier<List<Pick>> listing) {
        this.listing = listing;
    }

    static List<Pick> list(Supplier<List<Pick>> listing) {
        return new Lazily(listing);
    }

    /// Has a list listed now.
    static void look(List<Pick> picks) {
        if (picks instanceof Lazily lazy) lazy.all();
    }

    private synchronized List<Pick> all() {
        if (listed.isEmpty()) listed = Optional.of(listing.get());
        return listed.get();
    }

    @Override
    public Pick get(int index) {
        return all().get(index);
    }

    @Override
    public int size() {
        return all().size();
    }
}
