package ringside.keyctl;

import ringside.rule.Machine;
import ringside.state.Kernel;

/// A command tried on a copy of the machine, so that looking changes nothing; what one call makes
/// there the next one sees.
public final class Trial {
    private Trial() {}

    /// What the command prints.
    public static String text(Machine machine, Kernel kernel, Errand errand) {
        var text = new StringBuilder();
        var now = kernel;
        for (var turn = errand.begin(kernel); ; )
            switch (turn) {
                case Turn.Ask(var call, var then) -> {
                    var step = machine.step(now, call);
                    now = step.next();
                    turn = then.apply(step.reply());
                }
                case Turn.Print(var more, var then) -> {
                    text.append(more);
                    turn = then.get();
                }
                case Turn.Exit _, Turn.Replaced _ -> {
                    return text.toString();
                }
            }
    }
}
