package ringside.desktop.action;

import static ringside.desktop.action.ProcessForms.acting;

import org.pcollections.TreePVector;

import ringside.call.Call;
import ringside.state.Namespace;

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
                                "Set the groups",
                                List.of(new Ask.Ids("Groups", "100")),
                                words ->
                                        new Call.SetGroups(
                                                tid,
                                                TreePVector.from(
                                                        Typed.ids(words.get(0)).value()))));
    }

    static Offer unshare(Situation at) {
        return acting(at, tid -> Form.at("New user namespace", new Call.UnshareUser(tid)));
    }

    static Offer enter(Situation at) {
        return acting(
                at,
                tid ->
                        Form.of(
                                "Enter a user namespace",
                                List.of(new Ask.OneOf("Namespace", initial(at), namespaces(at))),
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
                                "Map ids of a namespace",
                                List.of(
                                        new Ask.OneOf("Namespace", initial(at), namespaces(at)),
                                        new Ask.OneOf(
                                                "Which",
                                                "uid",
                                                List.of(Pick.of("uid"), Pick.of("gid"))),
                                        new Ask.Id("Inside from", "0", false, at.users()),
                                        new Ask.Id("Outside from", "" + own, false, at.users()),
                                        new Ask.Line("How many", "1", "", DIGITS, false)),
                                words ->
                                        words.get(4).matches("[1-9]\\d{0,8}")
                                                ? java.util.Optional.empty()
                                                : java.util.Optional.of(
                                                        "How many must be a number such as 1."),
                                words ->
                                        new Call.MapIds(
                                                tid,
                                                Integer.parseInt(words.get(0)),
                                                words.get(1).equals("gid"),
                                                Typed.id(words.get(2)).value(),
                                                Typed.id(words.get(3)).value(),
                                                Integer.parseInt(words.get(4)))));
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
                                                ? "initial"
                                                : "user namespace " + namespace.id(),
                                        "of uid " + namespace.owner().uid()))
                .toList();
    }
}
