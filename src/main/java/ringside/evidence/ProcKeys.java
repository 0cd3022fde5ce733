package ringside.evidence;

import ringside.rule.Step;
import ringside.state.Serial;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Compares a reading of /proc/keys with the model's, key by key.
///
/// Free are the count of references (the kernel's has lookups under way in it), the time left (but
/// not whether there is any), and keys that only one side can know: those of other programs, and
/// those whose serial no line of the recording tells.
final class ProcKeys {
    private static final int COLUMNS = 9;
    private static final int SERIAL = 0;
    private static final int REFERENCES = 2;
    private static final int TIMEOUT = 3;

    private ProcKeys() {}

    /// The first key that reads differently, as a sentence. `mentioned` tells the serials that the
    /// recording knows; `whole` whether all keys were read.
    static Optional<String> difference(
            String kernel, String model, Step step, Predicate<Serial> mentioned, boolean whole) {
        var theirs = lines(kernel);
        var ours = lines(model);
        return Stream.concat(theirs.keySet().stream(), ours.keySet().stream())
                .distinct()
                .filter(key -> step.before().key(key).isPresent() && mentioned.test(key))
                .filter(key -> theirs.containsKey(key) || whole)
                .filter(key -> !Objects.equals(theirs.get(key), ours.get(key)))
                .findFirst()
                .map(
                        key ->
                                "The kernel lists %s, the model %s."
                                        .formatted(told(key, theirs), told(key, ours)));
    }

    private static String told(Serial key, Map<Serial, String> lines) {
        return lines.containsKey(key) ? "`" + lines.get(key) + "`" : "no key " + key;
    }

    private static Map<Serial, String> lines(String text) {
        var result = new TreeMap<Serial, String>();
        for (var line : text.split("\n", -1)) {
            var columns = line.strip().split(" +", COLUMNS);
            if (columns.length < COLUMNS) continue;
            try {
                var serial = new Serial(Integer.parseUnsignedInt(columns[SERIAL], 16));
                columns[REFERENCES] = "*";
                columns[TIMEOUT] = time(columns[TIMEOUT]);
                result.put(serial, String.join(" ", columns));
            } catch (NumberFormatException _) {
                // a line that /proc/keys does not have says nothing about any key
            }
        }
        return result;
    }

    private static String time(String column) {
        return column.equals("perm") || column.equals("expd") ? column : "*";
    }
}
