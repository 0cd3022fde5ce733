package ringside.desktop.action;

import ringside.call.Call;
import ringside.call.Text;
import ringside.inquiry.Missed;
import ringside.state.Key;
import ringside.state.KeyType;
import ringside.state.Label;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The question "why is my key not found?": which key, and where the acting thread looks for it. It
/// opens with the key that is selected, else with the one that was last looked for in vain.
///
/// Law: the answer is a step of the story like any other, so that asking shows the kernel's walk
/// and can be undone.
public final class MissForm {
    private static final String OWN = "own";

    private MissForm() {}

    /// The form, or a sentence where nobody lives who could look.
    public static Offer of(Situation at, Optional<Missed> missed) {
        var label = label(at, missed);
        return ProcessForms.acting(
                at,
                tid ->
                        Form.of(
                                Words.say("form.why-not", at.actor()),
                                List.of(type(label), description(at, label), where(at)),
                                words -> call(tid, words)));
    }

    private static Label label(Situation at, Optional<Missed> missed) {
        return at.key()
                .map(Key::label)
                .or(() -> missed.map(Missed::label))
                .orElseGet(() -> new Label(KeyType.USER, SearchForms.wanted(at)));
    }

    private static Ask type(Label label) {
        var picks =
                Stream.of(label.type(), KeyType.USER, KeyType.LOGON, KeyType.KEYRING)
                        .distinct()
                        .map(type -> Pick.of(type.text()))
                        .toList();
        return new Ask.OneOf(Words.say("form.type"), label.type().text(), picks);
    }

    private static Ask description(Situation at, Label label) {
        var known =
                at.kernel().keys().values().stream()
                        .map(Key::description)
                        .filter(words -> !words.startsWith("."))
                        .distinct()
                        .sorted()
                        .toList();
        return new Ask.Known(
                Words.say("form.description"), label.description(), KeyForms.DESCRIPTION, known);
    }

    private static Ask where(Situation at) {
        var picks = new ArrayList<Pick>();
        picks.add(new Pick(OWN, Words.say("form.where.own"), Words.say("form.where.own.what")));
        picks.add(new Pick("@s", "@s", Words.say("form.ring.session")));
        picks.add(new Pick("@u", "@u", Words.say("form.ring.user")));
        at.ring().map(Situation::pick).ifPresent(picks::add);
        return new Ask.OneOf(Words.say("form.where"), OWN, picks);
    }

    private static Call call(int tid, List<String> words) {
        var type = Text.of(words.get(0));
        var description = Text.of(words.get(1));
        return words.get(2).equals(OWN)
                ? new Call.RequestKey(tid, type, description, Text.NULL, 0)
                : new Call.Search(tid, KeyForms.id(words.get(2)), type, description, 0);
    }
}
