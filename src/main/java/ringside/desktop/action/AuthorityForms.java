package ringside.desktop.action;

import static ringside.desktop.action.ProcessForms.acting;

import ringside.call.Call;
import ringside.state.Authority;
import ringside.state.Payload;
import ringside.state.Serial;
import ringside.words.Words;

import java.util.List;
import java.util.Optional;

/// The actions around an upcall: where a requested key shall go, and what the helper does that
/// makes or refuses it.
final class AuthorityForms {
    private static final long FOREVER = 0xffffffffL;

    private AuthorityForms() {}

    static Offer destination(Situation at) {
        var now = at.task().map(task -> task.cred().jit()).orElse(0);
        return acting(
                at,
                tid ->
                        Form.of(
                                Words.say("form.destination"),
                                List.of(
                                        new Ask.OneOf(
                                                Words.say("form.destination.ring"),
                                                "" + now,
                                                rings())),
                                words -> new Call.SetReqkey(tid, Integer.parseInt(words.get(0)))));
    }

    private static List<Pick> rings() {
        return List.of(
                new Pick("0", Words.say("form.ring.default"), "0"),
                new Pick("1", Words.say("form.ring.thread"), "1"),
                new Pick("2", Words.say("form.ring.process"), "2"),
                new Pick("3", Words.say("form.ring.session"), "3"),
                new Pick("4", Words.say("form.ring.user"), "4"),
                new Pick("5", Words.say("form.ring.user-session"), "5"),
                new Pick("7", Words.say("form.ring.requestor"), "7"));
    }

    static Offer assume(Situation at) {
        return upon(
                at,
                target ->
                        Form.of(
                                Words.say("form.assume"),
                                List.of(key(at, target)),
                                words ->
                                        new Call.AssumeAuthority(
                                                at.caller(), KeyForms.id(words.get(0)))));
    }

    static Offer instantiate(Situation at) {
        return upon(
                at,
                target ->
                        Form.of(
                                Words.say("form.instantiate"),
                                List.of(
                                        key(at, target),
                                        new Ask.Secret(Words.say("form.payload"), "secret"),
                                        KeyForms.optionalRing(Words.say("form.link-into"), at)),
                                words -> instantiated(at.caller(), words)));
    }

    private static Call instantiated(int tid, List<String> words) {
        var payload = Payload.of(words.get(1));
        return new Call.Instantiate(
                tid,
                KeyForms.id(words.get(0)),
                payload,
                payload.size(),
                KeyForms.optional(words.get(2)),
                false);
    }

    static Offer negate(Situation at) {
        return upon(
                at,
                target ->
                        Form.of(
                                Words.say("form.negate"),
                                List.of(
                                        key(at, target),
                                        span(),
                                        KeyForms.optionalRing(Words.say("form.link-into"), at)),
                                words ->
                                        new Call.Negate(
                                                at.caller(),
                                                KeyForms.id(words.get(0)),
                                                Typed.span(words.get(1)).value(),
                                                KeyForms.optional(words.get(2)))));
    }

    static Offer reject(Situation at) {
        return upon(
                at,
                target ->
                        Form.of(
                                Words.say("form.reject"),
                                List.of(
                                        key(at, target),
                                        span(),
                                        new Ask.OneOf(Words.say("form.with"), "129", errors()),
                                        KeyForms.optionalRing(Words.say("form.link-into"), at)),
                                words ->
                                        new Call.Reject(
                                                at.caller(),
                                                KeyForms.id(words.get(0)),
                                                Typed.span(words.get(1)).value(),
                                                Integer.parseInt(words.get(2)),
                                                KeyForms.optional(words.get(3)))));
    }

    private static List<Pick> errors() {
        return List.of(
                new Pick("129", "EKEYREJECTED", Words.say("form.error.rejected")),
                new Pick("128", "EKEYREVOKED", Words.say("form.error.revoked")),
                new Pick("127", "EKEYEXPIRED", Words.say("form.error.expired")),
                new Pick("126", "ENOKEY", Words.say("form.error.none")),
                new Pick("13", "EACCES", Words.say("form.error.denied")));
    }

    private static Ask span() {
        return new Ask.Span(Words.say("form.for"), "30s", true, FOREVER);
    }

    private static Ask key(Situation at, Serial target) {
        return new Ask.KeyId(Words.say("form.key"), target.hex(), false, false, at.keys());
    }

    /// The key that the acting thread was started or has assumed to make, else the selected one,
    /// else any that is being made.
    private static Offer upon(Situation at, java.util.function.Function<Serial, Offer> form) {
        var target = own(at).or(() -> chosen(at)).or(() -> any(at));
        return acting(
                at,
                _ ->
                        target.map(form)
                                .orElseGet(() -> new Offer.Nothing(Words.say("form.nobody-asks"))));
    }

    private static Optional<Serial> own(Situation at) {
        return at.task()
                .flatMap(
                        task ->
                                at.kernel().authorities().values().stream()
                                        .filter(authority -> reaches(at, authority, task.cred()))
                                        .map(Authority::target)
                                        .findFirst());
    }

    private static boolean reaches(Situation at, Authority authority, ringside.state.Cred cred) {
        return cred.authority().equals(authority.key())
                || at.kernel()
                        .key(cred.session())
                        .filter(ring -> ring.links().inOrder().contains(authority.key()))
                        .isPresent();
    }

    private static Optional<Serial> chosen(Situation at) {
        return at.key()
                .map(ringside.state.Key::serial)
                .filter(key -> targets(at).anyMatch(key::equals));
    }

    private static Optional<Serial> any(Situation at) {
        return targets(at).findFirst();
    }

    private static java.util.stream.Stream<Serial> targets(Situation at) {
        return at.kernel().authorities().values().stream().map(Authority::target);
    }
}
