package ringside.desktop.action;

import static ringside.desktop.action.ProcessForms.acting;

import ringside.call.Call;
import ringside.call.Text;
import ringside.inquiry.Agenda;
import ringside.words.Words;

import java.util.List;

/// The actions about session and persistent keyrings, and about time.
final class SessionForms {
    private static final int NAME = 4095;
    private static final long TEN_YEARS = 3650L * 86_400;
    private static final int DUE = 6;

    private SessionForms() {}

    static Offer join(Situation at) {
        return acting(
                at,
                tid ->
                        Form.of(
                                Words.say("form.join"),
                                List.of(
                                        new Ask.Line(
                                                Words.say("form.name"),
                                                "",
                                                Words.say("form.join.hint"),
                                                NAME,
                                                true)),
                                words -> new Call.JoinSession(tid, name(words.get(0)))));
    }

    private static Text name(String word) {
        return word.isEmpty() ? Text.NULL : Text.of(word);
    }

    static Offer toParent(Situation at) {
        return acting(
                at, tid -> Form.at(Words.say("form.to-parent"), new Call.SessionToParent(tid)));
    }

    static Offer persistent(Situation at) {
        return acting(
                at,
                tid ->
                        Form.of(
                                Words.say("form.persistent"),
                                List.of(
                                        new Ask.Id(Words.say("form.user"), "", true, at.users()),
                                        KeyForms.ring(Words.say("form.link-into"), at)),
                                words ->
                                        new Call.GetPersistent(
                                                tid,
                                                words.get(0).isEmpty()
                                                        ? -1
                                                        : Typed.id(words.get(0)).value(),
                                                KeyForms.id(words.get(1)))));
    }

    static Offer pass(Situation at) {
        return Form.of(
                Words.say("time.pass"),
                List.of(new Ask.Span(Words.say("time.pass.span"), "5m", false, TEN_YEARS, due(at))),
                words -> new Call.Wait(Typed.span(words.get(0)).value()));
    }

    /// How long it takes until each of the next things happens.
    private static List<Pick> due(Situation at) {
        return Lazily.list(
                () ->
                        Agenda.of(at.kernel(), at.machine(), DUE).dues().stream()
                                .limit(DUE)
                                .map(
                                        due ->
                                                new Pick(
                                                        Typed.spell(due.seconds()),
                                                        due.sentence(),
                                                        due.fate().name()))
                                .toList());
    }
}
