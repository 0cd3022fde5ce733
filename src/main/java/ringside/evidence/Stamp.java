package ringside.evidence;

/// The front of a line of strace: who (0 when the line does not say) and when, in microseconds (0
/// when the line does not say), and where the rest begins.
///
/// The column of process ids is a number (`-o`) or `[pid N]` (terminal); times are those of `-ttt`,
/// `-tt`, `-t` or `-r`.
record Stamp(int tid, long micros, boolean relative, int rest) {
    private static final int PID_LIMIT = 4_194_304;
    private static final long SECOND = 1_000_000L;

    static Stamp of(String line) {
        var at = 0;
        var tid = 0;
        if (line.startsWith("[pid")) {
            var from = skipBlanks(line, 4);
            var to = skipDigits(line, from);
            if (to > from && to < line.length() && line.charAt(to) == ']') {
                tid = (int) number(line, from, to);
                at = skipBlanks(line, to + 1);
            }
        } else {
            var to = skipDigits(line, 0);
            var blank = to < line.length() && line.charAt(to) <= ' ';
            if (to > 0 && blank && number(line, 0, to) <= PID_LIMIT) {
                tid = (int) number(line, 0, to);
                at = skipBlanks(line, to);
            }
        }
        return time(line, at, tid);
    }

    private static Stamp time(String line, int from, int tid) {
        var to = from;
        while (to < line.length() && isTime(line.charAt(to))) to++;
        if (to == from || to == line.length() || line.charAt(to) > ' ') {
            return new Stamp(tid, 0, false, from);
        }
        var micros = 0L;
        var relative = false;
        if (line.indexOf(':', from) >= 0 && line.indexOf(':', from) < to) {
            micros = clock(line.substring(from, to));
        } else {
            micros = seconds(line.substring(from, to));
            relative = micros < 100_000_000L * SECOND;
        }
        return new Stamp(tid, micros, relative, skipBlanks(line, to));
    }

    private static boolean isTime(char c) {
        return isDigit(c) || c == '.' || c == ':';
    }

    private static long clock(String text) {
        var parts = text.split(":", -1);
        var result = 0L;
        for (var i = 0; i < parts.length - 1; i++) {
            result = (result + number(parts[i], 0, skipDigits(parts[i], 0))) * 60;
        }
        return result * SECOND + seconds(parts[parts.length - 1]);
    }

    private static long seconds(String text) {
        var whole = skipDigits(text, 0);
        var micros = number(text, 0, whole) * SECOND;
        if (whole >= text.length() || text.charAt(whole) != '.') return micros;
        var fraction = (text.substring(whole + 1) + "000000").substring(0, 6);
        return micros + number(fraction, 0, skipDigits(fraction, 0));
    }

    /// A number of at most twelve digits; more saturate, because nothing here is that long.
    private static long number(String text, int from, int to) {
        if (to == from) return 0;
        return to - from > 12 ? 999_999_999_999L : Long.parseLong(text, from, to, 10);
    }

    private static int skipDigits(String text, int from) {
        var at = from;
        while (at < text.length() && isDigit(text.charAt(at))) at++;
        return at;
    }

    private static int skipBlanks(String text, int from) {
        var at = from;
        while (at < text.length() && text.charAt(at) <= ' ') at++;
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
