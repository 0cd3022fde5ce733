package ringside.rule;

import ringside.call.Call;
import ringside.state.Kernel;

/// Something that performs calls: the model itself, or the model under the eyes of the law.
@FunctionalInterface
public interface Machine {
    Step step(Kernel kernel, Call call);
}
