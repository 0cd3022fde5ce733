package ringside.story;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.keyctl.KernelScope;
import ringside.keyctl.Misread;
import ringside.keyctl.Secrets;
import ringside.state.Kernel;
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

    private final List<Moment> moments;
    private final Set<Integer> wanted = new HashSet<>();
    private final Map<Integer, String> names = new LinkedHashMap<>();
    private final Map<String, Long> known = new HashMap<>();

    private Naming(List<Moment> moments) {
        this.moments = moments;
    }

    /// Names for the keys that these steps make.
    static Naming of(List<Moment> moments) {
        return of(moments, moments);
    }

    /// Names for what some steps of a timeline speak of.
    static Naming of(List<Moment> told, List<Moment> moments) {
        var naming = new Naming(moments);
        for (var moment : told) naming.wanted.addAll(Operands.of(moment.step().call()));
        return naming;
    }

    /// An author's name for what the line gave whose first step this is.
    void author(String name, int at) {
        var command = moments.get(at).part() instanceof Part.Of;
        var number = command ? printed(at) : returned(at);
        var meant = known.put(name, number);
        if (meant != null) names.remove(meant.intValue());
        if (isKey(at, number) && (command || gives(moments.get(at).step().call())))
            names.put((int) number, name);
    }

    /// What a call gives: its answer, or the key that it sleeps for.
    private long returned(int at) {
        var step = moments.get(at).step();
        return step.reply() instanceof Reply.Blocked ? Late.awaited(step) : step.reply().number();
    }

    /// Likewise for a command: what it printed.
    private long printed(int at) {
        for (var step : Sleepers.steps(moments, at, moments.size() - 1))
            if (moments.get(step).step().reply() instanceof Reply.Blocked) return returned(step);
        return Late.command(moments, at).number();
    }

    /// The line of a step in these names.
    String line(int at, Secrets secrets) {
        var call = moments.get(at).step().call();
        var plain = Lines.print(call, secrets);
        return (gives(call) ? name(at, returned(at)) : "")
                + renamed(plain, line -> Lines.print(Lines.parse(line, scope(at)), secrets));
    }

    /// The line of the command that begins at a step.
    String command(int at, Secrets secrets) {
        if (!(moments.get(at).part() instanceof Part.Of part)) return line(at, secrets);
        var plain = part.errand().print(secrets);
        var line =
                renamed(
                        plain,
                        renamed -> Lines.errand(renamed, scope(at)).orElseThrow().print(secrets));
        return name(at, printed(at)) + line;
    }

    private KernelScope scope(int at) {
        return new KernelScope(moments.get(at).step().before(), known);
    }

    /// Reads a line and writes it again.
    private interface Reading {
        String again(String line) throws Misread;
    }

    private String renamed(String plain, Reading reading) {
        var line = SERIAL.matcher(plain).replaceAll(this::spelled);
        return same(line, plain, reading) ? line : plain;
    }

    private String spelled(java.util.regex.MatchResult serial) {
        var name = names.get(Integer.parseUnsignedInt(serial.group().substring(2), 16));
        return Matcher.quoteReplacement(name == null ? serial.group() : "%" + name);
    }

    /// What looks like a serial may be a description: then reading the line gives another call.
    private static boolean same(String line, String plain, Reading reading) {
        try {
            return reading.again(line).equals(plain);
        } catch (Misread _) {
            return false;
        }
    }

    private String name(int at, long number) {
        var serial = (int) number;
        if (!isKey(at, serial) || !wanted.contains(serial) || names.containsKey(serial)) return "";
        var name = after(at).key(new Serial(serial)).map(this::fresh).orElse("");
        if (name.isEmpty()) return "";
        names.put(serial, name);
        known.put(name, (long) serial);
        return name + " = ";
    }

    /// The machine when all the steps of a line are done.
    private Kernel after(int at) {
        var steps = Sleepers.steps(moments, at, moments.size() - 1);
        return moments.get(steps.isEmpty() ? at : steps.getLast()).kernel();
    }

    private boolean isKey(int at, long number) {
        return number > 0 && after(at).keys().containsKey(new Serial((int) number));
    }

    private static boolean gives(Call call) {
        return switch (call.bare()) {
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
