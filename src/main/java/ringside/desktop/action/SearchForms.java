package ringside.desktop.action;

import static ringside.desktop.action.ProcessForms.acting;

import ringside.call.Call;
import ringside.call.Text;
import ringside.state.Key;
import ringside.state.KeyType;
import ringside.words.Words;

import java.util.Comparator;
import java.util.List;

/// The actions that look for a key.
final class SearchForms {
    private SearchForms() {}

    static Offer request(Situation at) {
        return acting(
                at,
                tid ->
                        Form.of(
                                Words.say("form.request"),
                                List.of(
                                        KeyForms.type(KeyType.USER),
                                        KeyForms.description(wanted(at)),
                                        new Ask.Line(
                                                Words.say("form.callout"),
                                                "",
                                                Words.say("form.callout.hint"),
                                                KeyForms.DESCRIPTION,
                                                true),
                                        KeyForms.optionalRing(Words.say("form.link-into"), at)),
                                words ->
                                        new Call.RequestKey(
                                                tid,
                                                Text.of(words.get(0)),
                                                Text.of(words.get(1)),
                                                words.get(2).isEmpty()
                                                        ? Text.NULL
                                                        : Text.of(words.get(2)),
                                                KeyForms.optional(words.get(3)))));
    }

    static Offer search(Situation at) {
        return acting(
                at,
                tid ->
                        Form.of(
                                Words.say("form.search-ring"),
                                List.of(
                                        KeyForms.ring(Words.say("form.ring"), at),
                                        KeyForms.type(KeyType.USER),
                                        KeyForms.description(wanted(at)),
                                        KeyForms.optionalRing(Words.say("form.link-into"), at)),
                                words ->
                                        new Call.Search(
                                                tid,
                                                KeyForms.id(words.get(0)),
                                                Text.of(words.get(1)),
                                                Text.of(words.get(2)),
                                                KeyForms.optional(words.get(3)))));
    }

    /// What one would look for: the selected key, else the youngest user key.
    static String wanted(Situation at) {
        return at.key()
                .filter(key -> key.type() == KeyType.USER)
                .or(
                        () ->
                                at.kernel().keys().values().stream()
                                        .filter(key -> key.type() == KeyType.USER)
                                        .max(Comparator.comparingInt(Key::born)))
                .map(Key::description)
                .orElse("mail-password");
    }
}
