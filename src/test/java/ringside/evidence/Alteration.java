package ringside.evidence;

import ringside.call.Call;
import ringside.call.Reply;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lies about one line of a recording: another error or success, and other data.
interface Alteration {
    Pattern MASK = Pattern.compile(";([0-9a-f]{8});");
    Pattern PERM = Pattern.compile(" (perm|\\d+[smhdw]) ");

    String apply(String line);

    static List<Alteration> of(Entry entry) {
        var result = new ArrayList<Alteration>();
        result.add(line -> cut(line) + (entry.reply().failed() ? " = 0" : " = -1 EPERM (altered)"));
        if (entry.reply().failed()) result.add(line -> cut(line) + " = -1 EDEADLK (altered)");
        else result.add(line -> cut(line) + " = -1 ENOKEY (altered)");
        if (entry.reply() instanceof Reply.Value(var value) && !fixed(entry.call())) {
            result.add(line -> cut(line) + " = " + other(entry.call(), value));
        }
        data(entry, result);
        return result;
    }

    /// Serials are the kernel's to choose, so that only 0 is a wrong one for sure ([KeyLies] has
    /// others).
    private static long other(Call call, long value) {
        if (Serials.answeredBy(call) && value > 0) return 0;
        return value == 1 ? 2 : 1;
    }

    /// Success is 0 by definition; the reader takes any other number of these as nonsense.
    private static boolean fixed(Call call) {
        return call instanceof Call.MapIds || call instanceof Call.OpenFile;
    }

    private static void data(Entry entry, List<Alteration> result) {
        if (entry.reply() instanceof Reply.Described(var text, _, var copied) && copied) {
            if (entry.call() instanceof Call.Describe) {
                result.add(line -> swap(line, MASK, ";00000001;"));
            } else if (entry.call() instanceof Call.ListKeys) {
                result.add(line -> line.replace(" keyring   ", " user      "));
            } else if (entry.call() instanceof Call.ListUsers) {
                result.add(Alteration::otherBytesOfLastUser);
                result.add(line -> cut(line) + " = 10");
            } else if (text.isEmpty()) {
                result.add(line -> line.replace("\"\"", "\"secret\""));
            }
        }
        if (entry.reply() instanceof Reply.Contents(var payload, var copied)
                && copied
                && payload.size() > 0) {
            result.add(Alteration::otherBytes);
        }
        if (entry.call() instanceof Call.Describe || entry.call() instanceof Call.Read) {
            result.add(line -> cut(line) + " = 4095");
        }
    }

    /// The buffer's first byte is another one; a flag of KEYCTL_CAPABILITIES is not there.
    private static String otherBytes(String line) {
        if (line.contains("KEYCTL_CAPS0_MOVE")) return line.replace("|KEYCTL_CAPS0_MOVE", "");
        var quote = line.indexOf('"');
        var end = line.charAt(quote + 1) == '\\' ? escaped(line, quote + 1) : quote + 2;
        return line.substring(0, quote + 1) + "\\1" + guard(line, end) + line.substring(end);
    }

    private static String otherBytesOfLastUser(String line) {
        var at = line.lastIndexOf("/20000");
        return line.substring(0, at) + "0" + line.substring(at);
    }

    private static int escaped(String line, int at) {
        var end = at + 1;
        while (end < at + 4 && Character.isDigit(line.charAt(end))) end++;
        return Math.max(end, at + 2);
    }

    /// An octal escape would swallow a digit that follows it.
    private static String guard(String line, int at) {
        return Character.isDigit(line.charAt(at)) ? "\\0" : "";
    }

    private static String swap(String line, Pattern what, String other) {
        return what.matcher(line).replaceFirst(Matcher.quoteReplacement(other));
    }

    static String cut(String line) {
        return line.substring(0, line.lastIndexOf(" = "));
    }
}
