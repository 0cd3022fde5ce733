package ringside.keyctl;

import ringside.call.Call;
import ringside.call.Text;
import ringside.state.Payload;

/// The commands of keyctl(1), spelled as keyutils 1.6.3 spells them: the words after `keyctl`
/// become one call. [Spelling] is the way back.
public final class Keyctl {
    /// The buffer that DESCRIBE and READ get when a person asks: large enough for every payload.
    public static final long WHOLE = 1 << 20;

    private Keyctl() {}

    /// The call that a command makes.
    ///
    /// @param command the first word after `keyctl`
    /// @param a the words after it
    public static Call parse(Word command, Arguments a) throws Misread {
        return a.finish(
                switch (command.text()) {
                    case "add", "padd" -> add(a);
                    case "newring" -> newRing(a);
                    case "request" -> request(a, false);
                    case "request2", "prequest2" -> request(a, true);
                    case "search" ->
                            new Call.Search(
                                    a.task(),
                                    ring(a, false),
                                    type(a),
                                    description(a),
                                    ring(a, true));
                    case "session" -> joinSession(a);
                    case "get_persistent" -> persistent(a);
                    default -> simple(command, a);
                });
    }

    private static Call simple(Word command, Arguments a) throws Misread {
        return switch (command.text()) {
            case "id" -> new Call.GetKeyringId(a.task(), key(a), false);
            case "link" -> new Call.Link(a.task(), key(a), ring(a, false));
            case "unlink" -> new Call.Unlink(a.task(), key(a), ring(a, false));
            case "clear" -> new Call.Clear(a.task(), ring(a, false));
            case "revoke" -> new Call.Revoke(a.task(), key(a));
            case "invalidate" -> new Call.Invalidate(a.task(), key(a));
            case "setperm" ->
                    new Call.SetPerm(a.task(), key(a), a.number32("a mask such as 0x3f3f0000"));
            case "timeout" ->
                    new Call.SetTimeout(a.task(), key(a), a.number64("a number of seconds"));
            case "describe", "rdescribe" ->
                    new Call.Describe(a.task(), key(a), a.mark("buffer", WHOLE));
            case "read", "print", "pipe", "rlist" ->
                    new Call.Read(a.task(), key(a), a.mark("buffer", WHOLE));
            case "update", "pupdate" -> update(a);
            case "move" -> move(a);
            case "chown" -> new Call.Chown(a.task(), key(a), a.number32("a uid"), -1);
            case "chgrp" -> new Call.Chown(a.task(), key(a), -1, a.number32("a gid"));
            case "restrict_keyring" ->
                    new Call.Restrict(
                            a.task(), ring(a, false), text(a, "a type"), text(a, "a restriction"));
            case "security" -> new Call.GetSecurity(a.task(), key(a), a.mark("buffer", WHOLE));
            case "new_session" ->
                    throw new Misread(
                            command.column(),
                            "expected one call a line: let a child join_session and then"
                                    + " session_to_parent.");
            default ->
                    throw new Misread(
                            command.column(),
                            "expected a keyctl command, not "
                                    + Words.quote(command.text())
                                    + "; those known are add newring request request2 search session"
                                    + " get_persistent id link unlink clear revoke invalidate setperm"
                                    + " update pupdate move chown chgrp restrict_keyring security"
                                    + " timeout describe rdescribe read print pipe rlist.");
        };
    }

    private static Call request(Arguments a, boolean callout) throws Misread {
        var type = type(a);
        var description = description(a);
        var information = callout ? a.text("the callout information") : Text.NULL;
        var ring = ring(a, true);
        var helper = (int) a.mark("helper", 0);
        return new Call.RequestKey(a.task(), type, description, information, ring, helper);
    }

    private static Call update(Arguments a) throws Misread {
        var hex = a.accept("-x");
        var key = key(a);
        var payload = a.payload(hex);
        var size = (int) a.mark("size", payload.size());
        return new Call.Update(a.task(), key, payload, size);
    }

    private static Call move(Arguments a) throws Misread {
        var forced = a.accept("-f");
        var key = key(a);
        var from = ring(a, false);
        var to = ring(a, false);
        return new Call.Move(a.task(), key, from, to, (int) a.mark("flags", forced ? 0 : 1));
    }

    private static Text text(Arguments a, String what) throws Misread {
        return a.more() ? a.text(what) : Text.NULL;
    }

    private static Call add(Arguments a) throws Misread {
        var hex = a.accept("-x");
        var type = type(a);
        var description = description(a);
        var payload = a.payload(hex);
        return added(a, type, description, payload);
    }

    private static Call newRing(Arguments a) throws Misread {
        return added(a, Text.of("keyring"), a.text("a name"), Payload.EMPTY);
    }

    private static Call added(Arguments a, Text type, Text description, Payload payload)
            throws Misread {
        var ring = ring(a, false);
        var size = (int) a.mark("size", payload.size());
        return new Call.AddKey(a.task(), type, description, payload, size, ring);
    }

    /// JOIN_SESSION_KEYRING by the task itself; without a name the ring is anonymous.
    public static Call joinSession(Arguments a) throws Misread {
        return new Call.JoinSession(a.task(), a.more() ? a.text("a name") : Text.NULL);
    }

    private static Call persistent(Arguments a) throws Misread {
        var ring = ring(a, false);
        var uid = a.more() ? a.number32("a uid") : -1;
        return new Call.GetPersistent(a.task(), uid, ring);
    }

    private static int key(Arguments a) throws Misread {
        return a.key("a key");
    }

    private static int ring(Arguments a, boolean optional) throws Misread {
        return optional ? a.optionalKey("a destination keyring") : a.key("a keyring");
    }

    private static Text type(Arguments a) throws Misread {
        return a.text("a key type");
    }

    private static Text description(Arguments a) throws Misread {
        return a.text("a description");
    }
}
