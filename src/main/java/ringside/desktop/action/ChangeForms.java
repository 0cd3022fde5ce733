package ringside.desktop.action;

import static ringside.desktop.action.ProcessForms.acting;

import ringside.call.Call;
import ringside.call.Text;
import ringside.state.Key;
import ringside.state.Payload;
import ringside.state.Serial;

import java.util.List;
import java.util.Optional;

/// The actions that change what a key holds, whose it is, where it hangs, and what a ring takes.
final class ChangeForms {
    private static final int BUFFER = 1 << 16;
    private static final String CLOSED = "closed";

    private ChangeForms() {}

    static Offer update(Situation at) {
        return acting(
                at,
                tid ->
                        Form.of(
                                "Update a key",
                                List.of(
                                        KeyForms.which(at, false),
                                        new Ask.Secret("Payload", "another secret")),
                                words -> updated(tid, words)));
    }

    private static Call updated(int tid, List<String> words) {
        var payload = Payload.of(words.get(1));
        return new Call.Update(tid, KeyForms.id(words.get(0)), payload, payload.size());
    }

    static Offer move(Situation at) {
        var from = holder(at);
        return acting(
                at,
                tid ->
                        Form.of(
                                "Move a link",
                                List.of(
                                        KeyForms.which(at, false),
                                        new Ask.KeyId(
                                                "From",
                                                from.map(Serial::hex).orElse("@s"),
                                                true,
                                                false,
                                                at.rings()),
                                        new Ask.KeyId("To", "@s", true, false, at.rings()),
                                        new Ask.OneOf(
                                                "If the name is taken there",
                                                "1",
                                                List.of(
                                                        new Pick("1", "refuse", "EEXIST"),
                                                        new Pick("0", "replace", "displaces")))),
                                words ->
                                        new Call.Move(
                                                tid,
                                                KeyForms.id(words.get(0)),
                                                KeyForms.id(words.get(1)),
                                                KeyForms.id(words.get(2)),
                                                Integer.parseInt(words.get(3)))));
    }

    /// A ring that links the selected key; that of the selected link first.
    private static Optional<Serial> holder(Situation at) {
        if (at.selection().orElse(null) instanceof ringside.graph.Ref.OfLink(var ring, _))
            return Optional.of(ring);
        return at.key()
                .flatMap(
                        key ->
                                at.kernel().keys().values().stream()
                                        .filter(r -> r.links().inOrder().contains(key.serial()))
                                        .map(Key::serial)
                                        .findFirst());
    }

    static Offer chown(Situation at) {
        var owner = at.key().map(key -> Integer.toUnsignedString(key.owner().uid()));
        return acting(
                at,
                tid ->
                        Form.of(
                                "Change the owner",
                                List.of(
                                        KeyForms.which(at, false),
                                        new Ask.Id("User", owner.orElse(""), true, at.users()),
                                        new Ask.Id("Group", "", true, at.users())),
                                words ->
                                        new Call.Chown(
                                                tid,
                                                KeyForms.id(words.get(0)),
                                                id(words.get(1)),
                                                id(words.get(2)))));
    }

    private static int id(String word) {
        return word.isEmpty() ? -1 : Typed.id(word).value();
    }

    static Offer restrict(Situation at) {
        return acting(
                at,
                tid ->
                        Form.of(
                                "Restrict a keyring",
                                List.of(
                                        KeyForms.which(at, true),
                                        new Ask.OneOf("It takes", CLOSED, restrictions(at))),
                                words -> restricted(tid, words)));
    }

    private static List<Pick> restrictions(Situation at) {
        var picks = new java.util.ArrayList<Pick>();
        picks.add(new Pick(CLOSED, "no link any more", "for good"));
        picks.add(new Pick("builtin_trusted", "what a built-in key signed", "asymmetric"));
        picks.add(
                new Pick(
                        "builtin_and_secondary_trusted",
                        "what a trusted key signed",
                        "asymmetric"));
        for (var key : at.kernel().keys().values())
            if (key.isRing())
                picks.add(
                        new Pick(
                                "key_or_keyring:" + key.serial().value(),
                                "what a key in " + key.description() + " signed",
                                "asymmetric"));
        return picks;
    }

    private static Call restricted(int tid, List<String> words) {
        var ring = KeyForms.id(words.get(0));
        return words.get(1).equals(CLOSED)
                ? new Call.Restrict(tid, ring, Text.NULL, Text.NULL)
                : new Call.Restrict(tid, ring, Text.of("asymmetric"), Text.of(words.get(1)));
    }

    static Offer security(Situation at) {
        return OneKeyForms.upon(
                at, "Security label", key -> new Call.GetSecurity(at.caller(), key, BUFFER));
    }
}
