package ringside.desktop.action;

import static ringside.desktop.action.ProcessForms.acting;

import ringside.call.Call;
import ringside.words.Words;

import java.util.List;
import java.util.function.IntFunction;

/// The actions on one key or keyring: the selected one, or one that the form asks for.
final class OneKeyForms {
    private static final int BUFFER = 1 << 16;
    private static final long FOREVER = 0xffffffffL;

    private OneKeyForms() {}

    /// Acts upon the selected key, or asks which.
    static Offer upon(Situation at, String title, IntFunction<Call> call) {
        return upon(at, title, false, call);
    }

    private static Offer upon(Situation at, String title, boolean ring, IntFunction<Call> call) {
        var chosen = ring ? at.ring() : at.key();
        if (chosen.isPresent())
            return acting(at, _ -> Form.at(title, call.apply(chosen.get().serial().value())));
        return acting(
                at,
                _ ->
                        Form.of(
                                title,
                                List.of(KeyForms.which(at, ring)),
                                words -> call.apply(KeyForms.id(words.get(0)))));
    }

    static Offer clear(Situation at) {
        return upon(at, Words.say("form.clear"), true, ring -> new Call.Clear(at.caller(), ring));
    }

    static Offer revoke(Situation at) {
        return upon(at, Words.say("form.revoke"), key -> new Call.Revoke(at.caller(), key));
    }

    static Offer invalidate(Situation at) {
        return upon(at, Words.say("form.invalidate"), key -> new Call.Invalidate(at.caller(), key));
    }

    static Offer describe(Situation at) {
        return upon(
                at, Words.say("form.describe"), key -> new Call.Describe(at.caller(), key, BUFFER));
    }

    static Offer read(Situation at) {
        return upon(at, Words.say("form.read"), key -> new Call.Read(at.caller(), key, BUFFER));
    }

    static Offer setPerm(Situation at) {
        var mask = at.key().map(key -> key.perm().toString()).orElse("3f010000");
        return acting(
                at,
                tid ->
                        Form.of(
                                Words.say("form.perm"),
                                List.of(
                                        KeyForms.which(at, false),
                                        new Ask.Mask(Words.say("form.permissions"), mask)),
                                words ->
                                        new Call.SetPerm(
                                                tid,
                                                KeyForms.id(words.get(0)),
                                                Typed.mask(words.get(1)).value())));
    }

    static Offer setTimeout(Situation at) {
        return acting(
                at,
                tid ->
                        Form.of(
                                Words.say("form.timeout"),
                                List.of(
                                        KeyForms.which(at, false),
                                        new Ask.Span(
                                                Words.say("form.expires"), "5m", true, FOREVER)),
                                words ->
                                        new Call.SetTimeout(
                                                tid,
                                                KeyForms.id(words.get(0)),
                                                Typed.span(words.get(1)).value())));
    }
}
