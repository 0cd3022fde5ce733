package ringside.story;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.call.Rule;
import ringside.call.Text;
import ringside.keyctl.Misread;
import ringside.keyctl.Output;
import ringside.keyctl.Secrets;
import ringside.keyctl.Word;
import ringside.keyctl.Words;
import ringside.rule.Step;

import java.util.List;
import java.util.stream.Collectors;

/// What just happened, in words: a headline, up to four sentences, and what the man pages say.
///
/// `clause` is the sentence of the rule that decided and `page` the page it comes from; both are
/// empty for a step that no rule speaks about, and the clause where it would repeat the errno.
public record Narration(
        String headline, List<String> sentences, String clause, String page, Agreement agreement) {
    private static final int MOST = 4;

    public Narration {
        sentences = List.copyOf(sentences);
    }

    public static Narration of(Step step) {
        var rule = Ruling.of(step);
        return new Narration(
                headline(step),
                sentences(step),
                rule.filter(Refused::adds).map(RuleWords::gloss).orElse(""),
                rule.map(Rule::page).orElse(""),
                Agreement.of(step));
    }

    private static List<String> sentences(Step step) {
        if (step.reply() instanceof Reply.Failed) return Refused.tell(step);
        var told = new Facts(step).tell(MOST);
        return told.isEmpty() ? List.of(ringside.words.Words.say("story.nothing")) : told;
    }

    private static String headline(Step step) {
        var call = step.call().bare();
        if (call instanceof Call.Wait(var seconds))
            return ringside.words.Words.say("story.head.pass", Duration.spoken(seconds));
        var called = Output.function(call) + "(" + arguments(call) + ")";
        return switch (step.reply()) {
            case Reply.Gone() -> called;
            case Reply.Blocked() -> ringside.words.Words.say("story.head.sleeps", called);
            case Reply.Failed(var errno) -> called + " → " + errno.name();
            case Reply.Value(var value) ->
                    called
                            + " → "
                            + (serial(call) && value > 0 ? String.format("0x%08x", value) : value);
            case Reply.Described(var text, _, _) ->
                    called + " → " + text.lines().findFirst().orElse("");
            case Reply.Contents(var payload, _) ->
                    ringside.words.Words.say("story.head.payload", called, payload.size());
            case Reply.Listing(var serials, _, _) ->
                    ringside.words.Words.say("story.head.links", called, serials.size());
        };
    }

    private static String arguments(Call call) {
        return switch (call) {
            case Call.Fork _, Call.StartThread _, Call.ExitProcess _, Call.ExitThread _ ->
                    String.valueOf(call.task());
            case Call.JoinSession(_, var name) when name.equals(Text.NULL) -> "NULL";
            case Call.JoinSession _, Call.SessionToParent _, Call.GetPersistent _ -> typed(call);
            case Call.GetKeyringId _, Call.AddKey _, Call.RequestKey _ -> typed(call);
            case Call.Link _, Call.Unlink _, Call.Clear _, Call.Revoke _ -> typed(call);
            case Call.Invalidate _, Call.SetPerm _, Call.SetTimeout _ -> typed(call);
            case Call.Search _, Call.Describe _, Call.Read _, Call.ListKeys _ -> typed(call);
            case Call.Exec _, Call.SetIds _, Call.SetGroups _, Call.UnshareUser _ -> typed(call);
            case Call.MapIds _, Call.OpenFile _, Call.CloseFile _ -> typed(call);
            case Call.Update _, Call.Move _, Call.Chown _, Call.Restrict _ -> typed(call);
            case Call.SetReqkey _, Call.AssumeAuthority _, Call.Instantiate _ -> typed(call);
            case Call.Negate _, Call.Reject _, Call.GetSecurity _ -> typed(call);
            case Call.Capabilities _, Call.Unsupported _, Call.ListUsers _ -> typed(call);
            case Call.EnterNamespace _, Call.SetLimit _, Call.Other _ -> typed(call);
            case Call.Wait _, Call.Foretold _ -> "";
        };
    }

    private static String typed(Call call) {
        try {
            var words = Words.split(Lines.command(call, Secrets.HIDDEN), 1);
            var skip = words.getFirst().text().equals("keyctl") ? 2 : 1;
            var rest =
                    words.stream()
                            .skip(skip)
                            .map(Narration::shown)
                            .collect(Collectors.joining(", "));
            return rest.isEmpty() ? String.valueOf(call.task()) : rest;
        } catch (Misread impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String shown(Word word) {
        return word.quoted() ? Words.quote(word.text()) : word.text();
    }

    private static boolean serial(Call call) {
        return switch (Tick.of(call).kind()) {
            case SESSION, KEY, LOOK -> true;
            case BIRTH, PROGRAM, END, IDENTITY, LINK, TIME, SYSTEM -> false;
        };
    }
}
