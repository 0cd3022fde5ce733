package ringside.desktop.action;

import static ringside.desktop.action.ProcessForms.acting;

import ringside.call.Call;
import ringside.call.Text;
import ringside.state.Key;
import ringside.state.Payload;
import ringside.state.Serial;
import ringside.words.Words;

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
                                Words.say("form.update"),
                                List.of(
                                        KeyForms.which(at, false),
                                        new Ask.Secret(
                                                Words.say("form.payload"), "another secret")),
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
                                Words.say("form.move"),
                                List.of(
                                        KeyForms.which(at, false),
                                        new Ask.KeyId(
                                                Words.say("form.from"),
                                                from.map(Serial::hex).orElse("@s"),
                                                true,
                                                false,
                                                at.rings()),
                                        new Ask.KeyId(
                                                Words.say("form.to"),
                                                "@s",
                                                true,
                                                false,
                                                at.rings()),
                                        taken()),
                                words ->
                                        new Call.Move(
                                                tid,
                                                KeyForms.id(words.get(0)),
                                                KeyForms.id(words.get(1)),
                                                KeyForms.id(words.get(2)),
                                                Integer.parseInt(words.get(3)))));
    }

    private static Ask taken() {
        return new Ask.OneOf(
                Words.say("form.taken"),
                "1",
                List.of(
                        new Pick("1", Words.say("form.taken.refuse"), "EEXIST"),
                        new Pick(
                                "0",
                                Words.say("form.taken.replace"),
                                Words.say("form.taken.displaces"))));
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
                                Words.say("form.chown"),
                                List.of(
                                        KeyForms.which(at, false),
                                        new Ask.Id(
                                                Words.say("form.user"),
                                                owner.orElse(""),
                                                true,
                                                at.users()),
                                        new Ask.Id(Words.say("form.group"), "", true, at.users())),
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
                                Words.say("form.restrict"),
                                List.of(
                                        KeyForms.which(at, true),
                                        new Ask.OneOf(
                                                Words.say("form.takes"), CLOSED, restrictions(at))),
                                words -> restricted(tid, words)));
    }

    private static List<Pick> restrictions(Situation at) {
        var picks = new java.util.ArrayList<Pick>();
        picks.add(new Pick(CLOSED, Words.say("form.takes.closed"), Words.say("form.takes.good")));
        picks.add(new Pick("builtin_trusted", Words.say("form.takes.builtin"), "asymmetric"));
        picks.add(
                new Pick(
                        "builtin_and_secondary_trusted",
                        Words.say("form.takes.trusted"),
                        "asymmetric"));
        for (var key : at.kernel().keys().values())
            if (key.isRing())
                picks.add(
                        new Pick(
                                "key_or_keyring:" + key.serial().value(),
                                Words.say("form.takes.ring", key.description()),
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
                at,
                Words.say("form.security"),
                key -> new Call.GetSecurity(at.caller(), key, BUFFER));
    }
}
