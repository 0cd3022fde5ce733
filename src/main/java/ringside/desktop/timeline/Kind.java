package ringside.desktop.timeline;

import ringside.call.Call;
import ringside.call.IdOp;

/// What sort of step a tick stands for, and the word below it. The sort gives the colour; the word
/// says the same without colour.
public enum Kind {
    PROCESS,
    IDENTITY,
    PROGRAM,
    SESSION,
    KEY,
    TIME,
    END,
    LOOK;

    /// The style class of a tick of this kind.
    String style() {
        return "kind-" + name().toLowerCase(java.util.Locale.ROOT);
    }

    static Kind of(Call call) {
        return switch (call.bare()) {
            case Call.Fork _, Call.StartThread _, Call.OpenFile _, Call.CloseFile _ -> PROCESS;
            case Call.SetIds _, Call.SetGroups _, Call.UnshareUser _, Call.MapIds _ -> IDENTITY;
            case Call.Exec _ -> PROGRAM;
            case Call.JoinSession _, Call.SessionToParent _, Call.GetPersistent _ -> SESSION;
            case Call.AddKey _,
                    Call.Link _,
                    Call.Unlink _,
                    Call.Clear _,
                    Call.Revoke _,
                    Call.Invalidate _,
                    Call.SetPerm _,
                    Call.SetTimeout _ ->
                    KEY;
            case Call.Wait _, Call.SetLimit _ -> TIME;
            case Call.ExitThread _, Call.ExitProcess _ -> END;
            case Call.GetKeyringId _,
                    Call.RequestKey _,
                    Call.Search _,
                    Call.Describe _,
                    Call.Read _,
                    Call.ListKeys _,
                    Call.Other _ ->
                    LOOK;
            case Call.Foretold(var told, _) -> of(told);
        };
    }

    /// One short word for a call.
    public static String word(Call call) {
        return switch (call.bare()) {
            case Call.Fork(_, var how, _, _) -> how.text();
            case Call.StartThread _ -> "thread";
            case Call.Exec _ -> "exec";
            case Call.ExitThread _ -> "end";
            case Call.ExitProcess _ -> "exit";
            case Call.SetIds(_, IdOp op, _, _, _) -> op.text();
            case Call.SetGroups _ -> "groups";
            case Call.UnshareUser _ -> "unshare";
            case Call.MapIds _ -> "map";
            case Call.OpenFile _ -> "open";
            case Call.CloseFile _ -> "close";
            case Call.GetKeyringId _ -> "id";
            case Call.JoinSession _ -> "join";
            case Call.SessionToParent _ -> "to parent";
            case Call.GetPersistent _ -> "persistent";
            case Call.AddKey _ -> "add";
            case Call.RequestKey _ -> "request";
            case Call.Link _ -> "link";
            case Call.Unlink _ -> "unlink";
            case Call.Clear _ -> "clear";
            case Call.Revoke _ -> "revoke";
            case Call.Invalidate _ -> "invalidate";
            case Call.SetPerm _ -> "setperm";
            case Call.SetTimeout _ -> "timeout";
            case Call.Search _ -> "search";
            case Call.Describe _ -> "describe";
            case Call.Read _ -> "read";
            case Call.ListKeys _ -> "keys";
            case Call.Wait _ -> "wait";
            case Call.SetLimit _ -> "limit";
            case Call.Other(_, var text) -> text;
            case Call.Foretold(var told, _) -> word(told);
        };
    }
}
