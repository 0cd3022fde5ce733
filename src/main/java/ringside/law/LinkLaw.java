package ringside.law;

import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.KeyType;
import ringside.state.Links;
import ringside.state.Serial;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Rings are sound: one link a label, under the label of the key it leads to, the maps of
/// [ringside.state.Links] of one mind, only rings hold links, and no way leads back to its start.
final class LinkLaw {
    private LinkLaw() {}

    static void judge(Kernel kernel, Breaches breaches) {
        var sound = new HashSet<Serial>();
        for (var key : kernel.keys().values()) {
            breaches.unless(
                    key.isRing() || key.links().isEmpty(),
                    () -> KeyLaw.name(key) + " is no ring and has links");
            maps(key, key.links(), breaches);
            labels(key, kernel, breaches);
            breaches.unless(
                    !loops(key.serial(), kernel, new HashSet<>(), sound),
                    () -> KeyLaw.name(key) + " can be reached from itself");
        }
    }

    private static void maps(Key ring, Links links, Breaches breaches) {
        var slots = links.byLabel().stream().map(Links.Entry::slot).sorted().toList();
        breaches.unless(
                new HashSet<>(slots).size() == links.size(),
                () -> KeyLaw.name(ring) + " has two links in one slot");
        breaches.unless(
                links.scattered()
                        ? slots.stream().allMatch(slot -> slot < links.slots())
                        : slots.equals(
                                BitSet.valueOf(new long[] {links.used()}).stream()
                                        .boxed()
                                        .toList()),
                () -> KeyLaw.name(ring) + " does not know which slots are in use");
        var rings =
                links.byLabel().stream()
                        .filter(link -> link.label().type() == KeyType.KEYRING)
                        .sorted(Comparator.comparingInt(Links.Entry::slot))
                        .toList();
        breaches.unless(
                List.copyOf(links.rings()).equals(rings),
                () -> KeyLaw.name(ring) + " does not know which of its links are rings");
        breaches.unless(
                links.scattered() || slots.stream().allMatch(slot -> slot < 16),
                () -> KeyLaw.name(ring) + " uses more than 16 slots without being scattered");
    }

    private static void labels(Key ring, Kernel kernel, Breaches breaches) {
        for (var link : ring.links().byLabel()) {
            breaches.unless(
                    ring.links().at(link.label()).filter(link.key()::equals).isPresent(),
                    () -> KeyLaw.name(ring) + " does not find its link " + link.label());
            var key = kernel.keys().get(link.key());
            breaches.unless(
                    key == null || key.label().equals(link.label()),
                    () ->
                            KeyLaw.name(ring)
                                    + " has "
                                    + link.key()
                                    + " under the wrong label "
                                    + link.label());
        }
    }

    /// Depth first; what was seen once without finding a loop needs no second look.
    private static boolean loops(Serial at, Kernel kernel, Set<Serial> above, Set<Serial> sound) {
        if (sound.contains(at)) return false;
        if (!above.add(at)) return true;
        var key = kernel.keys().get(at);
        if (key != null) {
            for (var next : key.links().inOrder()) {
                if (loops(next, kernel, above, sound)) return true;
            }
        }
        above.remove(at);
        sound.add(at);
        return false;
    }
}
