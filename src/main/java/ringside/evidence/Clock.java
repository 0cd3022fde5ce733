package ringside.evidence;

import ringside.call.Call;
import ringside.rule.Machine;
import ringside.rule.Step;
import ringside.state.Kernel;
import ringside.state.Key;

import java.util.List;

/// Lets time pass between the calls of a recording, in whole seconds as the kernel's timers do:
/// when a second or more went by, or when a timer runs and the wall clock ticked over.
final class Clock {
    private static final long SECOND = 1_000_000L;

    private Clock() {}

    /// The step of waiting before an entry, or none.
    static List<Step> pause(Recording recording, int index, Kernel kernel, Machine machine) {
        if (index == 0) return List.of();
        var before = recording.entries().get(index - 1).micros();
        var now = recording.entries().get(index).micros();
        if (before == 0 || now <= before) return List.of();
        var ticks = now / SECOND - before / SECOND;
        var wait = now - before >= SECOND || (ticks > 0 && timed(kernel));
        return wait && ticks > 0 ? List.of(machine.step(kernel, new Call.Wait(ticks))) : List.of();
    }

    private static boolean timed(Kernel kernel) {
        return kernel.collectAt() != Key.NEVER
                || kernel.keys().values().stream().anyMatch(key -> key.expiry() != Key.NEVER);
    }
}
