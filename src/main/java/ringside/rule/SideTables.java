package ringside.rule;

import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;

import ringside.state.Authority;
import ringside.state.Kernel;
import ringside.state.Restriction;
import ringside.state.Serial;
import ringside.state.Sleep;

/// What few keys and threads of a kernel under change have: authorities, restrictions and sleeps.
/// As in [Tables], putting and removing counts no references.
abstract class SideTables {
    private PSortedMap<Serial, Authority> authorities;
    private PSortedMap<Serial, Restriction> restrictions;
    private PSortedMap<Integer, Sleep> sleeps;

    SideTables(Kernel kernel) {
        this.authorities = kernel.authorities();
        this.restrictions = kernel.restrictions();
        this.sleeps = kernel.sleeps();
    }

    /// Tables are persistent, so identity tells.
    @SuppressWarnings("ReferenceEquality")
    final boolean sideUnchanged(Kernel before) {
        return authorities == before.authorities()
                && restrictions == before.restrictions()
                && sleeps == before.sleeps();
    }

    PSortedMap<Serial, Authority> authorities() {
        return authorities;
    }

    PSortedMap<Serial, Restriction> restrictions() {
        return restrictions;
    }

    /// The sleep of a thread, or null; nearly always nobody sleeps at all.
    @Nullable Sleep sleep(int tid) {
        return sleeps.isEmpty() ? null : sleeps.get(tid);
    }

    PSortedMap<Integer, Sleep> sleeps() {
        return sleeps;
    }

    void put(Authority authority) {
        authorities = authorities.plus(authority.key(), authority);
    }

    void remove(Authority authority) {
        authorities = authorities.minus(authority.key());
    }

    void restrict(Serial ring, Restriction restriction) {
        restrictions = restrictions.plus(ring, restriction);
    }

    void unrestrict(Serial ring) {
        restrictions = restrictions.minus(ring);
    }

    void put(Sleep sleep) {
        sleeps = sleeps.plus(sleep.task(), sleep);
    }

    void remove(Sleep sleep) {
        sleeps = sleeps.minus(sleep.task());
    }
}
