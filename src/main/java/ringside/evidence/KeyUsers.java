package ringside.evidence;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.rule.Step;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Compares a reading of /proc/key-users with the model's, user by user.
///
/// Only users can be compared of whom the recording proves that all their keys were made in it: an
/// earlier reading shows no row of theirs. Free is the first number, which counts the kernel's own
/// references.
final class KeyUsers {
    private static final Pattern ROW = Pattern.compile("\\s*(\\d+): +\\d+ (\\S+ \\S+ \\S+)");

    private record Look(int line, boolean whole, Map<String, String> rows) {}

    private final List<Look> looks;
    private final Dying dying;

    KeyUsers(List<Entry> entries, Dying dying) {
        this.dying = dying;
        looks =
                entries.stream()
                        .filter(entry -> entry.call() instanceof Call.ListUsers)
                        .filter(entry -> entry.reply() instanceof Reply.Described)
                        .map(KeyUsers::look)
                        .toList();
    }

    private static Look look(Entry entry) {
        return entry.reply() instanceof Reply.Described(var text, _, var whole)
                ? new Look(entry.line(), whole, rows(text))
                : new Look(entry.line(), false, Map.of());
    }

    private static Map<String, String> rows(String text) {
        var rows = new HashMap<String, String>();
        text.lines()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .forEach(row -> rows.put(row.group(1), row.group(2)));
        return rows;
    }

    /// Whether a reading can be compared at all.
    boolean saysMore(Entry entry, Step step) {
        return entry.reply().failed() || comparable(entry, step).findAny().isPresent();
    }

    private Stream<String> comparable(Entry entry, Step step) {
        if (!(entry.reply() instanceof Reply.Described(var kernel, _, var whole))
                || !(step.reply() instanceof Reply.Described(var model, _, _)))
            return Stream.empty();
        var users = new TreeSet<>(rows(kernel).keySet());
        if (whole) users.addAll(rows(model).keySet());
        return users.stream().filter(user -> isNew(user, entry));
    }

    private boolean isNew(String user, Entry entry) {
        return !dying.counts(user, entry)
                && looks.stream()
                        .filter(look -> look.whole && look.line < entry.line())
                        .anyMatch(look -> !look.rows.containsKey(user));
    }

    /// The first user whose row reads differently, as a sentence.
    Optional<String> difference(Entry entry, Step step) {
        if (!(entry.reply() instanceof Reply.Described(var kernel, _, _))
                || !(step.reply() instanceof Reply.Described(var model, _, _)))
            return Comparison.difference(entry.reply(), step);
        var theirs = rows(kernel);
        var ours = rows(model);
        return comparable(entry, step)
                .filter(user -> !told(user, theirs).equals(told(user, ours)))
                .findFirst()
                .map(
                        user ->
                                "The kernel counts %s for user %s, the model %s."
                                        .formatted(told(user, theirs), user, told(user, ours)));
    }

    private static String told(String user, Map<String, String> rows) {
        return rows.getOrDefault(user, "nothing");
    }
}
