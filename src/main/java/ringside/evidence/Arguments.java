package ringside.evidence;

import java.util.ArrayList;
import java.util.List;

/// The argument list of a traced call, cut at its top-level commas; `end` is the index after the
/// closing parenthesis, or -1 when there is none.
///
/// Strings, structures and comments may hold commas and parentheses of their own.
record Arguments(List<String> parts, int end) {
    static Arguments of(String text, int from) {
        return new Cutter(text, from).cut();
    }

    String part(int index) {
        return index < parts.size() ? parts.get(index) : "";
    }

    private static final class Cutter {
        private final String text;
        private final List<String> parts = new ArrayList<>();
        private int at;
        private int start;
        private int depth;

        Cutter(String text, int from) {
            this.text = text;
            this.at = from;
            this.start = from;
        }

        Arguments cut() {
            while (at < text.length()) {
                var c = text.charAt(at);
                if (c == ')' && depth == 0) {
                    take();
                    return new Arguments(parts, at + 1);
                }
                step(c);
            }
            return new Arguments(parts, -1);
        }

        private void step(char c) {
            switch (c) {
                case '"' -> skipString();
                case '/' -> skipComment();
                case '(', '[', '{' -> depth++;
                case ')', ']', '}' -> depth = Math.max(0, depth - 1);
                case ',' -> {
                    if (depth == 0) {
                        take();
                        start = at + 1;
                    }
                }
                default -> {}
            }
            at++;
        }

        private void take() {
            var part = text.substring(start, at).strip();
            if (!part.isEmpty()) parts.add(part);
        }

        private void skipString() {
            at++;
            while (at < text.length() && text.charAt(at) != '"') {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
        }

        private void skipComment() {
            if (!text.startsWith("/*", at)) return;
            var close = text.indexOf("*/", at + 2);
            at = close < 0 ? text.length() : close + 1;
        }
    }
}
