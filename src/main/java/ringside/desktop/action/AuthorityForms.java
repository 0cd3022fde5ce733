package ringside.desktop.action;

import static ringside.desktop.action.ProcessForms.acting;

import ringside.call.Call;
import ringside.state.Authority;
import ringside.state.Payload;
import ringside.state.Serial;

import java.util.List;
import java.util.Optional;

/// The actions around an upcall: where a requested key shall go, and what the helper does that
/// makes or refuses it.
final class AuthorityForms {
    private static final String NOBODY_ASKS =
            "No key is under construction: request one with a callout first.";
    private static final long FOREVER = 0xffffffffL;

    private AuthorityForms() {}

    static Offer destination(Situation at) {
        var now = at.task().map(task -> task.cred().jit()).orElse(0);
        return acting(
                at,
                tid ->
                        Form.of(
                                "Default destination",
                                List.of(new Ask.OneOf("request_key puts into", "" + now, RINGS)),
                                words -> new Call.SetReqkey(tid, Integer.parseInt(words.get(0)))));
    }

    private static final List<Pick> RINGS =
            List.of(
                    new Pick("0", "the default", "0"),
                    new Pick("1", "thread keyring", "1"),
                    new Pick("2", "process keyring", "2"),
                    new Pick("3", "session keyring", "3"),
                    new Pick("4", "user keyring", "4"),
                    new Pick("5", "user session keyring", "5"),
                    new Pick("7", "requestor's keyring", "7"));

    static Offer assume(Situation at) {
        return upon(
                at,
                target ->
                        Form.of(
                                "Assume authority",
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
                                "Instantiate a key",
                                List.of(
                                        key(at, target),
                                        new Ask.Secret("Payload", "secret"),
                                        KeyForms.optionalRing("Link it into", at)),
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
                                "Negate a key",
                                List.of(
                                        key(at, target),
                                        span(),
                                        KeyForms.optionalRing("Link it into", at)),
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
                                "Reject a key",
                                List.of(
                                        key(at, target),
                                        span(),
                                        new Ask.OneOf("With", "129", errors()),
                                        KeyForms.optionalRing("Link it into", at)),
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
                new Pick("129", "EKEYREJECTED", "rejected"),
                new Pick("128", "EKEYREVOKED", "revoked"),
                new Pick("127", "EKEYEXPIRED", "expired"),
                new Pick("126", "ENOKEY", "no such key"),
                new Pick("13", "EACCES", "denied"));
    }

    private static Ask span() {
        return new Ask.Span("For", "30s", true, FOREVER);
    }

    private static Ask key(Situation at, Serial target) {
        return new Ask.KeyId("Key", target.hex(), false, false, at.keys());
    }

    /// The key that the acting thread was started or has assumed to make, else the selected one,
    /// else any that is being made.
    private static Offer upon(Situation at, java.util.function.Function<Serial, Offer> form) {
        var target = own(at).or(() -> chosen(at)).or(() -> any(at));
        return acting(at, _ -> target.map(form).orElseGet(() -> new Offer.Nothing(NOBODY_ASKS)));
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
