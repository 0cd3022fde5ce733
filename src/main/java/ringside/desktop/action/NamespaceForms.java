package ringside.desktop.action;

import static ringside.desktop.action.ProcessForms.acting;

import org.pcollections.TreePVector;

import ringside.call.Call;
import ringside.state.Namespace;
import ringside.words.Words;

import java.util.List;

/// The actions about groups and user namespaces: who counts as whom.
final class NamespaceForms {
    private static final int DIGITS = 10;

    private NamespaceForms() {}

    static Offer setGroups(Situation at) {
        return acting(
                at,
                tid ->
                        Form.of(
                                Words.say("form.groups.set"),
                                List.of(new Ask.Ids(Words.say("form.groups"), "100")),
                                words ->
                                        new Call.SetGroups(
                                                tid,
                                                TreePVector.from(
                                                        Typed.ids(words.get(0)).value()))));
    }

    static Offer unshare(Situation at) {
        return acting(at, tid -> Form.at(Words.say("form.unshare"), new Call.UnshareUser(tid)));
    }

    static Offer enter(Situation at) {
        return acting(
                at,
                tid ->
                        Form.of(
                                Words.say("form.enter"),
                                List.of(
                                        new Ask.OneOf(
                                                Words.say("form.namespace"),
                                                initial(at),
                                                namespaces(at))),
                                words ->
                                        new Call.EnterNamespace(
                                                tid, Integer.parseInt(words.get(0)))));
    }

    static Offer mapIds(Situation at) {
        var own = at.task().map(task -> task.cred().uid().effective()).orElse(0);
        return acting(
                at,
                tid ->
                        new Form(
                                Words.say("form.map"),
                                List.of(
                                        new Ask.OneOf(
                                                Words.say("form.namespace"),
                                                initial(at),
                                                namespaces(at)),
                                        new Ask.OneOf(
                                                Words.say("form.map.which"),
                                                "uid",
                                                List.of(Pick.of("uid"), Pick.of("gid"))),
                                        new Ask.Id(
                                                Words.say("form.map.inside"),
                                                "0",
                                                false,
                                                at.users()),
                                        new Ask.Id(
                                                Words.say("form.map.outside"),
                                                "" + own,
                                                false,
                                                at.users()),
                                        new Ask.Line(
                                                Words.say("form.map.count"),
                                                "1",
                                                "",
                                                DIGITS,
                                                false)),
                                words ->
                                        words.get(4).matches("[1-9]\\d{0,8}")
                                                ? java.util.Optional.empty()
                                                : java.util.Optional.of(
                                                        Words.say("form.map.number")),
                                words -> mapped(tid, words)));
    }

    private static Call mapped(int tid, List<String> words) {
        return new Call.MapIds(
                tid,
                Integer.parseInt(words.get(0)),
                words.get(1).equals("gid"),
                Typed.id(words.get(2)).value(),
                Typed.id(words.get(3)).value(),
                Integer.parseInt(words.get(4)));
    }

    /// The acting thread's own namespace, which is the one it may most likely map.
    private static String initial(Situation at) {
        return "" + at.task().map(task -> task.cred().namespace()).orElse(Namespace.INITIAL);
    }

    private static List<Pick> namespaces(Situation at) {
        return at.kernel().namespaces().values().stream()
                .map(
                        namespace ->
                                new Pick(
                                        "" + namespace.id(),
                                        namespace.id() == Namespace.INITIAL
                                                ? Words.say("form.namespace.initial")
                                                : Words.say("form.namespace.other", namespace.id()),
                                        Words.say("form.namespace.owner", namespace.owner().uid())))
                .toList();
    }
}
