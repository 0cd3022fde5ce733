package ringside.story;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.keyctl.KernelScope;
import ringside.keyctl.Misread;
import ringside.keyctl.Secrets;
import ringside.state.Key;
import ringside.state.Serial;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names for keys that a story makes and speaks of later, so that it reads well and survives edits:
/// `ses = 1000> join_session`, and then `%ses` instead of a serial.
final class Naming {
    private static final Pattern SERIAL = Pattern.compile("(?<= )0x[0-9a-f]{8}(?= |$)");

    private final Set<Integer> wanted = new HashSet<>();
    private final Map<Integer, String> names = new LinkedHashMap<>();
    private final Map<String, Long> known = new HashMap<>();

    private Naming() {}

    /// Names for the keys that these steps make.
    static Naming of(List<Moment> moments) {
        var naming = new Naming();
        naming.want(moments);
        return naming;
    }

    /// Likewise for the steps that follow those of an author, whose names go on.
    static Naming after(List<Statement.Act> acts, Timeline timeline) {
        var naming = of(timeline.moments().subList(acts.size(), timeline.length()));
        for (var i = 0; i < acts.size(); i++)
            if (!acts.get(i).name().isEmpty())
                naming.author(acts.get(i).name(), timeline.moments().get(i));
        return naming;
    }

    private void author(String name, Moment moment) {
        var number = moment.step().reply().number();
        var meant = known.put(name, number);
        if (meant != null) names.remove(meant.intValue());
        if (isKey(moment)) names.put((int) number, name);
    }

    private void want(List<Moment> moments) {
        for (var moment : moments) wanted.addAll(Operands.of(moment.step().call()));
    }

    /// The line of a step in these names.
    String line(Moment moment, Secrets secrets) {
        var call = moment.step().call();
        var plain = Lines.print(call, secrets);
        var line = SERIAL.matcher(plain).replaceAll(this::spelled);
        return name(moment) + (same(line, plain, moment, secrets) ? line : plain);
    }

    private String spelled(java.util.regex.MatchResult serial) {
        var name = names.get(Integer.parseUnsignedInt(serial.group().substring(2), 16));
        return Matcher.quoteReplacement(name == null ? serial.group() : "%" + name);
    }

    /// What looks like a serial may be a description: then reading the line gives another call.
    private boolean same(String line, String plain, Moment moment, Secrets secrets) {
        try {
            var scope = new KernelScope(moment.step().before(), known);
            return Lines.print(Lines.parse(line, scope), secrets).equals(plain);
        } catch (Misread _) {
            return false;
        }
    }

    private String name(Moment moment) {
        var serial = (int) moment.step().reply().number();
        if (!isKey(moment) || !wanted.contains(serial) || names.containsKey(serial)) return "";
        var name = moment.kernel().key(new Serial(serial)).map(this::fresh).orElse("");
        if (name.isEmpty()) return "";
        names.put(serial, name);
        known.put(name, (long) serial);
        return name + " = ";
    }

    private static boolean isKey(Moment moment) {
        var step = moment.step();
        var gives =
                switch (step.call().bare()) {
                    case Call.AddKey _, Call.JoinSession _, Call.GetKeyringId _ -> true;
                    case Call.GetPersistent _, Call.Search _, Call.RequestKey _ -> true;
                    case Call.Fork _, Call.StartThread _, Call.Exec _, Call.ExitThread _ -> false;
                    case Call.ExitProcess _, Call.SetIds _, Call.SetGroups _ -> false;
                    case Call.UnshareUser _, Call.MapIds _, Call.OpenFile _ -> false;
                    case Call.CloseFile _, Call.SessionToParent _, Call.Link _ -> false;
                    case Call.Unlink _, Call.Clear _, Call.Revoke _, Call.Invalidate _ -> false;
                    case Call.SetPerm _, Call.SetTimeout _, Call.Describe _ -> false;
                    case Call.Read _, Call.ListKeys _, Call.Wait _, Call.SetLimit _ -> false;
                    case Call.Update _, Call.Move _, Call.Chown _, Call.Restrict _ -> false;
                    case Call.SetReqkey _, Call.AssumeAuthority _ -> false;
                    case Call.Instantiate _, Call.Negate _, Call.Reject _ -> false;
                    case Call.GetSecurity _, Call.Capabilities _ -> false;
                    case Call.Unsupported _, Call.ListUsers _ -> false;
                    case Call.EnterNamespace _ -> false;
                    case Call.Foretold _, Call.Other _ -> false;
                };
        return gives
                && step.reply() instanceof Reply.Value(var serial)
                && serial > 0
                && moment.kernel().keys().containsKey(new Serial((int) serial));
    }

    private String fresh(Key key) {
        var base = key.description().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-+|-+$", "");
        if (base.isEmpty() || Character.isDigit(base.charAt(0)))
            base = "key" + (base.isEmpty() ? "" : "-" + base);
        if (base.length() > 24) base = base.substring(0, 24);
        var name = base;
        for (var i = 2; known.containsKey(name); i++) name = base + "-" + i;
        return name;
    }
}
