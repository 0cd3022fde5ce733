package ringside.evidence;

import ringside.rule.Machine;

/// x
final class Suspicion {
    private Suspicion() {}

    static Replay of(Recording recording, Machine machine) {
        var hints = new Hints(recording);
        return new Rehearsal(
                        recording, machine, hints, Supposition.startedBy(hints.starterOrRoot()))
                .run();
    }
}
