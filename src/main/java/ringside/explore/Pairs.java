package ringside.explore;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Numbers of one kind on two machines, one to one.
final class Pairs {
    private final Map<Integer, Integer> there = new HashMap<>();
    private final Map<Integer, Integer> here = new HashMap<>();

    void put(int mine, int theirs) {
        there.put(mine, theirs);
        here.put(theirs, mine);
    }

    boolean knows(int mine) {
        return there.containsKey(mine);
    }

    boolean knowsTheirs(int theirs) {
        return here.containsKey(theirs);
    }

    /// All of mine that have a number there.
    Set<Integer> mine() {
        return there.keySet();
    }

    int there(int mine) throws Naming.Unnamed {
        var known = there.get(mine);
        if (known == null) throw new Naming.Unnamed("number " + mine);
        return known;
    }

    /// My number for theirs, 0 for none.
    int here(int theirs) {
        return here.getOrDefault(theirs, 0);
    }
}
