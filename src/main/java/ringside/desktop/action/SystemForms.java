package ringside.desktop.action;

import static ringside.desktop.action.ProcessForms.acting;

import ringside.call.Call;
import ringside.call.Limit;
import ringside.words.Words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The actions on the files of /proc that tell of keys, and on the limits of the machine.
final class SystemForms {
    private static final int DIGITS = 11;

    private SystemForms() {}

    static Offer listKeys(Situation at) {
        return acting(at, tid -> Form.at("/proc/keys", new Call.ListKeys(tid)));
    }

    static Offer listUsers(Situation at) {
        return acting(at, tid -> Form.at("/proc/key-users", new Call.ListUsers(tid)));
    }

    static Offer limit(Situation at) {
        var picks =
                Arrays.stream(Limit.values())
                        .map(limit -> new Pick(limit.name(), limit.text(), ""))
                        .toList();
        return acting(
                at,
                tid ->
                        new Form(
                                Words.say("form.limit"),
                                List.of(
                                        new Ask.OneOf(
                                                Words.say("form.limit.which"),
                                                Limit.MAXKEYS.name(),
                                                picks),
                                        new Ask.Line(
                                                Words.say("form.limit.value"),
                                                "200",
                                                "",
                                                DIGITS,
                                                false)),
                                words -> number(words.get(1)),
                                words ->
                                        new Call.SetLimit(
                                                tid,
                                                Limit.valueOf(words.get(0)),
                                                Integer.parseInt(words.get(1)))));
    }

    private static Optional<String> number(String typed) {
        try {
            Integer.parseInt(typed);
            return Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.of(Words.say("form.limit.wrong"));
        }
    }
}
