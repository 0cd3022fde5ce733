package ringside.inquiry;

import ringside.call.Call;
import ringside.call.Special;
import ringside.call.Text;
import ringside.state.KeyType;
import ringside.state.Label;
import ringside.state.Payload;

/// The adding of a key whose payload nobody but the asker knows; something stands in for it.
final class Sample {
    private static final Payload ANY = Payload.of("new-payload");

    private Sample() {}

    /// Adds a key of this name to the session of a thread.
    static Call of(int task, Label label) {
        var payload = label.type() == KeyType.KEYRING ? Payload.EMPTY : ANY;
        return new Call.AddKey(
                task,
                Text.of(label.type().text()),
                Text.of(label.description()),
                payload,
                payload.size(),
                Special.SESSION.id());
    }
}
