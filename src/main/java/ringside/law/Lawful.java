package ringside.law;

import ringside.call.Call;
import ringside.rule.Machine;
import ringside.rule.Step;
import ringside.state.Kernel;

import java.util.ArrayList;

/// A machine under the eyes of the law: performs each call twice (the same input must give the same
/// output) and refuses to answer with a step that breaks a law. Tests use it as their machine.
public record Lawful(Machine machine) implements Machine {

    /// @throws IllegalStateException when the step or the kernel after it breaks a law; the message
    /// holds the call and a sentence a breach
    @Override
    public Step step(Kernel kernel, Call call) {
        var step = machine.step(kernel, call);
        var breaches = new ArrayList<>(Law.broken(step));
        breaches.addAll(Law.broken(step.next()));
        if (!step.equals(machine.step(kernel, call))) {
            breaches.add("the same call on the same kernel gave another step");
        }
        if (breaches.isEmpty()) return step;
        throw new IllegalStateException(
                call + " breaks the law:\n  " + String.join("\n  ", breaches));
    }
}
