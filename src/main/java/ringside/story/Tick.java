package ringside.story;

import ringside.call.Call;
import ringside.call.Event;
import ringside.rule.Step;
import ringside.words.Words;

/// A step's mark on the timeline: a short label, a kind that chooses its colour, and whether the
/// kernel refused it (then the mark is hollow). The label is the command or call itself; where it
/// has no such word, one of the language that is spoken.
public record Tick(String label, Kind kind, boolean refused) {
    /// What a step is about.
    public enum Kind {
        BIRTH,
        PROGRAM,
        END,
        IDENTITY,
        SESSION,
        LINK,
        KEY,
        TIME,
        LOOK,
        SYSTEM
    }

    public static Tick of(Step step) {
        var label = step.call().bare() instanceof Call.Wait ? time(step) : label(step.call());
        return new Tick(label, kind(step.call()), step.reply().failed());
    }

    /// The mark of a call that was not made yet.
    public static Tick of(Call call) {
        return new Tick(label(call), kind(call), false);
    }

    private static String time(Step step) {
        var expired =
                step.events().stream()
                        .anyMatch(
                                event ->
                                        event instanceof Event.Changed(_, var aspect, _)
                                                && aspect == Event.Aspect.EXPIRED);
        return expired ? Words.say("tick.expire") : "wait";
    }

    private static String label(Call call) {
        return switch (call.bare()) {
            case Call.Fork(_, var how, _, _) -> how.text();
            case Call.StartThread _ -> "thread";
            case Call.Exec _ -> "exec";
            case Call.ExitThread _, Call.ExitProcess _ -> "exit";
            case Call.SetIds ids -> ids.op().text();
            case Call.SetGroups _ -> "setgroups";
            case Call.UnshareUser _ -> "unshare";
            case Call.MapIds _ -> Words.say("tick.map-ids");
            case Call.OpenFile _ -> "open";
            case Call.CloseFile _ -> "close";
            case Call.JoinSession _ -> "join";
            case Call.SessionToParent _ -> Words.say("tick.to-parent");
            case Call.GetPersistent _ -> "persistent";
            case Call.AddKey _ -> "add";
            case Call.RequestKey _ -> "request";
            case Call.SetPerm _ -> "setperm";
            case Call.SetTimeout _ -> "timeout";
            case Call.GetKeyringId _ -> "id";
            case Call.ListKeys _ -> "list";
            case Call.SetLimit _ -> "limit";
            case Call.Other(_, var text) -> text;
            case Call.SetReqkey _ -> Words.say("tick.destination");
            case Call.AssumeAuthority _ -> "assume";
            case Call.GetSecurity _ -> "security";
            case Call.Unsupported _ -> "keyctl";
            case Call.ListUsers _ -> "list";
            case Call.EnterNamespace _ -> "setns";
            case Call.Link _, Call.Unlink _, Call.Clear _, Call.Revoke _, Call.Invalidate _ ->
                    name(call);
            case Call.Update _, Call.Move _, Call.Chown _, Call.Restrict _ -> name(call);
            case Call.Instantiate _, Call.Negate _, Call.Reject _, Call.Capabilities _ ->
                    name(call);
            case Call.Search _, Call.Describe _, Call.Read _, Call.Wait _, Call.Foretold _ ->
                    name(call);
        };
    }

    private static String name(Call call) {
        return call.bare().getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    private static Kind kind(Call call) {
        return switch (call.bare()) {
            case Call.Fork _, Call.StartThread _ -> Kind.BIRTH;
            case Call.Exec _ -> Kind.PROGRAM;
            case Call.ExitThread _, Call.ExitProcess _, Call.Revoke _, Call.Invalidate _ ->
                    Kind.END;
            case Call.SetIds _, Call.SetGroups _, Call.UnshareUser _, Call.MapIds _ ->
                    Kind.IDENTITY;
            case Call.JoinSession _, Call.SessionToParent _, Call.GetPersistent _ -> Kind.SESSION;
            case Call.Link _, Call.Unlink _, Call.Clear _ -> Kind.LINK;
            case Call.AddKey _, Call.RequestKey _, Call.SetPerm _ -> Kind.KEY;
            case Call.Wait _, Call.SetTimeout _ -> Kind.TIME;
            case Call.GetKeyringId _, Call.Search _, Call.Describe _, Call.Read _ -> Kind.LOOK;
            case Call.ListKeys _ -> Kind.LOOK;
            case Call.OpenFile _, Call.CloseFile _, Call.SetLimit _, Call.Other _ -> Kind.SYSTEM;
            case Call.Move _, Call.Restrict _ -> Kind.LINK;
            case Call.Update _, Call.Chown _, Call.Instantiate _ -> Kind.KEY;
            case Call.Negate _, Call.Reject _ -> Kind.KEY;
            case Call.SetReqkey _, Call.AssumeAuthority _ -> Kind.IDENTITY;
            case Call.EnterNamespace _ -> Kind.IDENTITY;
            case Call.GetSecurity _, Call.Capabilities _, Call.ListUsers _ -> Kind.LOOK;
            case Call.Foretold _, Call.Unsupported _ -> Kind.SYSTEM;
        };
    }
}
