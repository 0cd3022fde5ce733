package ringside.keyctl;

import ringside.call.Call;
import ringside.call.Text;
import ringside.state.Errno;
import ringside.state.Payload;

import java.nio.charset.StandardCharsets;

/// The commands of keyctl(1) that make or fill a key, as one call each.
final class Making {
    private Making() {}

    enum Callout {
        NONE,
        WORD,
        INPUT
    }

    static long seconds(Arguments a) throws Misread {
        return a.number64("a number of seconds");
    }

    /// A name of keyctl(1), or the number of an error.
    static int error(Arguments a) throws Misread {
        if (a.accept("rejected")) return Errno.EKEYREJECTED.code();
        if (a.accept("revoked")) return Errno.EKEYREVOKED.code();
        if (a.accept("expired")) return Errno.EKEYEXPIRED.code();
        return a.number32("rejected, revoked, expired or an error number");
    }

    static Call instantiate(Arguments a, boolean piped) throws Misread {
        var hex = a.accept("-x");
        var key = a.key("a key");
        var payload = piped ? a.input(hex) : a.payload(hex);
        var ring = a.key("a keyring");
        var size = (int) a.mark("size", payload.size());
        return new Call.Instantiate(a.task(), key, payload, size, ring, false);
    }

    static Call request(Arguments a, Callout callout) throws Misread {
        var type = a.text("a key type");
        var description = a.text("a description");
        var information =
                switch (callout) {
                    case NONE -> Text.NULL;
                    case WORD -> a.text("the callout information");
                    case INPUT ->
                            Text.of(new String(a.input(false).bytes(), StandardCharsets.UTF_8));
                };
        var ring = a.optionalKey("a destination keyring");
        var helper = (int) a.mark("helper", 0);
        return new Call.RequestKey(a.task(), type, description, information, ring, helper);
    }

    static Call update(Arguments a, boolean piped) throws Misread {
        var hex = a.accept("-x");
        var key = a.key("a key");
        var payload = piped ? a.input(hex) : a.payload(hex);
        var size = (int) a.mark("size", payload.size());
        return new Call.Update(a.task(), key, payload, size);
    }

    static Call add(Arguments a) throws Misread {
        var hex = a.accept("-x");
        var type = a.text("a key type");
        var description = a.text("a description");
        var payload = a.payload(hex);
        return added(a, type, description, payload);
    }

    static Call padd(Arguments a) throws Misread {
        var hex = a.accept("-x");
        var type = a.text("a key type");
        var description = a.text("a description");
        return added(a, type, description, a.input(hex));
    }

    static Call newRing(Arguments a) throws Misread {
        return added(a, Text.of("keyring"), a.text("a name"), Payload.EMPTY);
    }

    private static Call added(Arguments a, Text type, Text description, Payload payload)
            throws Misread {
        var ring = a.key("a keyring");
        var size = (int) a.mark("size", payload.size());
        return new Call.AddKey(a.task(), type, description, payload, size, ring);
    }
}
