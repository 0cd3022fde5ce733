package ringside.search;

import ringside.graph.Topology;

import java.util.Map;
import java.util.Optional;

/// Keeps the inventory of the moment that was asked about last, so that the letters of one question
/// do not each take stock of the whole machine.
///
/// Law: the answer is as if it had been made anew. May be asked by any thread.
public final class Shelf {
    private record Kept(Topology topology, Map<Integer, String> users, Inventory inventory) {}

    private Optional<Kept> kept = Optional.empty();

    /// The inventory of this topology, with its users' names.
    @SuppressWarnings("ReferenceEquality") // equal topologies cost more to compare than to list
    public synchronized Inventory of(Topology topology, Map<Integer, String> users) {
        if (kept.filter(old -> old.topology == topology && old.users.equals(users)).isEmpty())
            kept = Optional.of(new Kept(topology, users, Inventory.of(topology, users)));
        return kept.get().inventory;
    }
}
