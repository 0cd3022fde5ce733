package ringside.explore;

import ringside.call.Reply;
import ringside.explore.Judge.Contrast;
import ringside.rule.Step;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The rows of /proc/key-users that belong to the walk: keys, instantiated ones, and what the quota
/// counts. The first column counts references of the kernel's own.
final class UserRows {
    private static final Pattern LINE =
            Pattern.compile(" *(\\d+): +\\d+ (\\d+/\\d+ \\d+/\\d+ \\d+/\\d+)");

    private UserRows() {}

    static Optional<Contrast> compare(Likeness likeness, String text, Step step) {
        var real = new TreeMap<Integer, String>();
        rows(text)
                .forEach(
                        (uid, row) -> {
                            if (likeness.theirs(uid)) real.put(likeness.mine(uid), row);
                        });
        var model = model(step);
        return real.equals(model)
                ? Optional.empty()
                : Optional.of(new Contrast(real.toString(), model.toString()));
    }

    private static SortedMap<Integer, String> rows(String text) {
        var rows = new TreeMap<Integer, String>();
        text.lines()
                .map(LINE::matcher)
                .filter(found -> found.matches() && found.group(1).length() < 9)
                .forEach(found -> rows.put(Integer.parseInt(found.group(1)), found.group(2)));
        return rows;
    }

    private static SortedMap<Integer, String> model(Step step) {
        if (step.reply() instanceof Reply.Failed) return counted(step.next());
        var text = step.reply() instanceof Reply.Described(var told, _, _) ? told : "";
        var rows = rows(text);
        rows.keySet().removeIf(uid -> !Cast.isUser(uid));
        return rows;
    }

    private static SortedMap<Integer, String> counted(ringside.state.Kernel kernel) {
        var rows = new TreeMap<Integer, String>();
        for (var user : kernel.users().values())
            if (Cast.isUser(user.uid()))
                rows.put(
                        user.uid(),
                        "%d/%d %d/%d %d/%d"
                                .formatted(
                                        user.keys(),
                                        user.instantiated(),
                                        user.quotaKeys(),
                                        kernel.limits().keys(user.uid()),
                                        user.quotaBytes(),
                                        kernel.limits().bytes(user.uid())));
        return rows;
    }
}
