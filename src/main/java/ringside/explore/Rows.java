package ringside.explore;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The text of /proc/keys, line by line, without what nobody can compare: how often a key is
/// referred to counts lookups under way.
record Rows(Map<Integer, Row> bySerial) {
    private static final Pattern LINE =
            Pattern.compile(
                    "([0-9a-f]{8}) (\\S{7}) +\\d+ +(\\S+) ([0-9a-f]{8}) +(-?\\d+) +(-?\\d+) (.{9})"
                            + " (.*)");

    /// One key; `rest` is its description and what its type adds.
    record Row(
            String flags, String timeout, String perm, int uid, int gid, String type, String rest) {
        @Override
        public String toString() {
            return "%s %s %s %d %d %s %s"
                    .formatted(flags, timeout, perm, uid, gid, type.strip(), rest);
        }
    }

    static Rows of(String text) {
        return new Rows(
                text.lines()
                        .map(LINE::matcher)
                        .filter(found -> found.matches())
                        .collect(
                                Collectors.toMap(
                                        found -> Integer.parseUnsignedInt(found.group(1), 16),
                                        found ->
                                                new Row(
                                                        found.group(2),
                                                        found.group(3),
                                                        found.group(4),
                                                        Integer.parseInt(found.group(5)),
                                                        Integer.parseInt(found.group(6)),
                                                        found.group(7),
                                                        found.group(8)),
                                        (one, _) -> one,
                                        LinkedHashMap::new)));
    }
}
