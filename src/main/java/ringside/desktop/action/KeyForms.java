package ringside.desktop.action;

import static ringside.desktop.action.ProcessForms.acting;

import ringside.call.Call;
import ringside.call.Special;
import ringside.call.Text;
import ringside.graph.Ref;
import ringside.state.Key;
import ringside.state.KeyType;
import ringside.state.Payload;
import ringside.state.Serial;
import ringside.words.Words;

import java.util.List;
import java.util.stream.Stream;

/// The actions that make keys and change links, and the questions that all forms about keys share.
final class KeyForms {
    static final int DESCRIPTION = 4095;

    private KeyForms() {}

    static int id(String word) {
        return Typed.key(word).value();
    }

    static int optional(String word) {
        return word.isEmpty() ? 0 : id(word);
    }

    /// Asks for a ring; the selected one, else the session keyring, comes first.
    static Ask ring(String label, Situation at) {
        var initial = at.ring().map(ring -> ring.serial().hex()).orElse("@s");
        return new Ask.KeyId(label, initial, true, false, at.rings());
    }

    static Ask optionalRing(String label, Situation at) {
        return new Ask.KeyId(label, "", true, true, at.rings());
    }

    static Ask type(KeyType initial) {
        var picks =
                Stream.of(KeyType.USER, KeyType.LOGON, KeyType.KEYRING)
                        .map(type -> Pick.of(type.text()))
                        .toList();
        return new Ask.OneOf(Words.say("form.type"), initial.text(), picks);
    }

    static Ask description(String initial) {
        return new Ask.Line(Words.say("form.description"), initial, "", DESCRIPTION, false);
    }

    static Ask which(Situation at, boolean ring) {
        var picks = ring ? at.rings() : at.keys();
        return new Ask.KeyId(
                Words.say(ring ? "form.ring" : "form.key"), key(at, ring), ring, false, picks);
    }

    /// The selected key, else the youngest one, else the session keyring.
    private static String key(Situation at, boolean ring) {
        return at.key()
                .filter(key -> !ring || key.isRing())
                .map(Key::serial)
                .map(Serial::hex)
                .orElse("@s");
    }

    static Offer add(Situation at) {
        return acting(
                at,
                tid ->
                        Form.of(
                                Words.say("form.add"),
                                List.of(
                                        type(KeyType.USER),
                                        description(fresh(at, "mail-password")),
                                        new Ask.Secret(Words.say("form.payload"), "secret"),
                                        ring(Words.say("form.into"), at)),
                                words -> added(tid, words)));
    }

    private static Call added(int tid, List<String> words) {
        var payload =
                words.get(0).equals(KeyType.KEYRING.text())
                        ? Payload.EMPTY
                        : Payload.of(words.get(2));
        return new Call.AddKey(
                tid,
                Text.of(words.get(0)),
                Text.of(words.get(1)),
                payload,
                payload.size(),
                id(words.get(3)));
    }

    /// A description that no key has yet, so that adding does not silently update.
    private static String fresh(Situation at, String stem) {
        var taken = at.kernel().keys().values().stream().map(Key::description).toList();
        return Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? stem : stem + "-" + n)
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElse(stem);
    }

    static Offer newRing(Situation at) {
        return acting(
                at,
                tid ->
                        Form.of(
                                Words.say("form.new-ring"),
                                List.of(
                                        description(fresh(at, "ring")),
                                        ring(Words.say("form.into"), at)),
                                words ->
                                        added(
                                                tid,
                                                List.of(
                                                        KeyType.KEYRING.text(),
                                                        words.get(0),
                                                        "",
                                                        words.get(1)))));
    }

    static Offer link(Situation at) {
        return acting(
                at,
                tid ->
                        Form.of(
                                Words.say("form.link"),
                                List.of(
                                        which(at, false),
                                        new Ask.KeyId(
                                                Words.say("form.into"),
                                                destination(at),
                                                true,
                                                false,
                                                at.rings())),
                                words -> new Call.Link(tid, id(words.get(0)), id(words.get(1)))));
    }

    /// Where a link would work: the first of the caller's own rings that takes the key.
    private static String destination(Situation at) {
        var key = id(key(at, false));
        return Stream.of(Special.SESSION, Special.USER, Special.PROCESS, Special.THREAD)
                .filter(ring -> at.works(new Call.Link(at.caller(), key, ring.id())))
                .findFirst()
                .orElse(Special.SESSION)
                .shorthand();
    }

    static Offer unlink(Situation at) {
        if (at.selection().orElse(null) instanceof Ref.OfLink(var ring, var key))
            return acting(
                    at,
                    tid ->
                            Form.at(
                                    Words.say("form.unlink"),
                                    new Call.Unlink(tid, key.value(), ring.value())));
        return at.key()
                .<Offer>map(key -> unlinkFrom(at, key))
                .orElse(new Offer.Nothing(Words.say("form.unlink.select")));
    }

    private static Offer unlinkFrom(Situation at, Key key) {
        var holders =
                at.kernel().keys().values().stream()
                        .filter(ring -> ring.links().inOrder().contains(key.serial()))
                        .map(Situation::pick)
                        .toList();
        if (holders.isEmpty()) return new Offer.Nothing(Words.say("form.unlink.none", name(key)));
        var serial = key.serial().value();
        return acting(
                at,
                tid ->
                        holders.size() == 1
                                ? Form.at(
                                        Words.say("form.unlink"),
                                        unlinked(tid, serial, holders.getFirst().word()))
                                : Form.of(
                                        Words.say("form.unlink.key", name(key)),
                                        List.of(
                                                new Ask.OneOf(
                                                        Words.say("form.from"),
                                                        holders.getFirst().word(),
                                                        holders)),
                                        words -> unlinked(tid, serial, words.get(0))));
    }

    private static Call unlinked(int tid, int key, String ring) {
        return new Call.Unlink(tid, key, id(ring));
    }

    private static String name(Key key) {
        return key.description() + " (" + key.serial().hex() + ")";
    }
}
