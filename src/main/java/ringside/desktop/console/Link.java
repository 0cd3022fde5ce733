package ringside.desktop.console;

import ringside.graph.Ref;
import ringside.state.Kernel;
import ringside.state.Serial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A word of the console that names something in the picture: a serial, decimal or `0x…`, or the
/// pid before a prompt. From column `from` to before `to`, both from 0.
///
/// Law: a number is a link only where a key of that serial, or where a pid is meant a process, is
/// there in one of the kernels that the line speaks of.
record Link(int from, int to, Ref ref) {
    private static final Pattern SERIAL =
            Pattern.compile("(?<![\\w.@:-])(0x[0-9a-fA-F]{1,8}|-?\\d{1,10})(?![\\w.])");
    private static final Pattern ACTOR = Pattern.compile("(?<![\\w.])(\\d{1,7})(?=[>$]( |$))");
    private static final Pattern ALONE = Pattern.compile("\\s*(\\d{1,7})\\s*");

    /// The links of a text about these kernels.
    ///
    /// @param newborn whether a number that stands alone is a pid, as below `fork`
    static List<Link> of(String text, boolean newborn, Kernel... about) {
        var links = new ArrayList<Link>();
        SERIAL.matcher(text).results().forEach(found -> key(found, about).ifPresent(links::add));
        ACTOR.matcher(text).results().forEach(found -> task(found, about).ifPresent(links::add));
        if (newborn)
            Optional.of(ALONE.matcher(text))
                    .filter(java.util.regex.Matcher::matches)
                    .flatMap(found -> task(found.toMatchResult(), about))
                    .ifPresent(links::add);
        links.sort((one, other) -> Integer.compare(one.from, other.from));
        return List.copyOf(links);
    }

    /// The link of a prompt such as `1002 mutt $ `.
    static List<Link> ofPrompt(String prompt, Kernel... about) {
        var number = Pattern.compile("^\\d{1,7}(?= )").matcher(prompt);
        return number.find() ? task(number.toMatchResult(), about).stream().toList() : List.of();
    }

    private static Optional<Link> key(MatchResult found, Kernel... about) {
        var serial = new Serial(number(found.group(1)));
        for (var kernel : about)
            if (kernel.key(serial).isPresent())
                return Optional.of(new Link(found.start(1), found.end(1), new Ref.OfKey(serial)));
        return Optional.empty();
    }

    private static int number(String digits) {
        return digits.startsWith("0x")
                ? Integer.parseUnsignedInt(digits.substring(2), 16)
                : (int) Long.parseLong(digits);
    }

    /// A process; a thread that is not its first counts as itself.
    private static Optional<Link> task(MatchResult found, Kernel... about) {
        var group = Math.min(1, found.groupCount());
        var tid = Integer.parseInt(found.group(group));
        for (var kernel : about) {
            var ref = named(kernel, tid);
            if (ref.isPresent())
                return Optional.of(new Link(found.start(group), found.end(group), ref.get()));
        }
        return Optional.empty();
    }

    private static Optional<Ref> named(Kernel kernel, int tid) {
        if (kernel.process(tid).isPresent()) return Optional.of(new Ref.OfProcess(tid));
        return kernel.task(tid).map(task -> new Ref.OfTask(task.tid()));
    }

    boolean holds(int column) {
        return from <= column && column < to;
    }

    Link later(int columns) {
        return new Link(from + columns, to + columns, ref);
    }
}
