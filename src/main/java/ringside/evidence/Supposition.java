package ringside.evidence;

import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

import ringside.state.Owner;

/// What is supposed about a recording that no line of it says: who started the first program, and
/// which programs are set-uid or set-gid, by the number of the entry that executes them.
record Supposition(Owner starter, PSortedMap<Integer, Owner> programs) {
    static Supposition startedBy(Owner starter) {
        return new Supposition(starter, TreePMap.empty());
    }

    Supposition withProgram(int entry, Owner owner) {
        return new Supposition(starter, programs.plus(entry, owner));
    }
}
