package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.state.Payload;

/// KEYCTL_CAPABILITIES: what the kernel was built with, as two bytes of bits. Here it lacks
/// Diffie-Hellman, big keys and notifications (keyctl_capabilities()).
final class Capabilities {
    private static final byte[] BITS = {(byte) 0xeb, 0x03};

    private Capabilities() {}

    static Reply perform(Draft draft, Call.Capabilities call) {
        draft.add(new Event.Decided(ArgumentRule.CAPABILITIES_TOLD));
        return new Reply.Contents(Payload.of(BITS), call.buffer() >= BITS.length);
    }
}
