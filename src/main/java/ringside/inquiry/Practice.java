package ringside.inquiry;

import ringside.graph.Outline;
import ringside.graph.Topology;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.story.Moment;
import ringside.story.Timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether somebody who left a lesson to do its next step himself came to where the lesson goes.
///
/// Law: numbers that the kernel draws do not matter, and neither does how one got there; who holds
/// what, in which state, and with which rights and owner does.
public sealed interface Practice {
    /// The machine is as in the lesson.
    ///
    /// @param step of the lesson, after which it is like this
    record Reached(int step) implements Practice {}

    /// It is not.
    ///
    /// @param missing lines of the outline that only the lesson has
    /// @param extra lines that only the own line has
    record Apart(List<String> missing, List<String> extra) implements Practice {
        public Apart {
            missing = List.copyOf(missing);
            extra = List.copyOf(extra);
        }
    }

    /// Judges the present moment of a line against the lesson that it left; empty while nothing
    /// was done yet, or where the lesson had no step to do.
    static Optional<Practice> of(List<Moment> lesson, Timeline own) {
        var common = common(lesson, own.moments());
        if (own.cursor() <= common || common >= lesson.size()) return Optional.empty();
        var now = Likeness.of(own.now());
        for (var step = common + 1; step <= Math.min(lesson.size(), own.cursor()); step++)
            if (Likeness.of(lesson.get(step - 1).kernel()).equals(now))
                return Optional.of(new Reached(step));
        return Optional.of(now.apart(Likeness.of(lesson.get(common).kernel())));
    }

    private static int common(List<Moment> lesson, List<Moment> own) {
        var at = 0;
        while (at < lesson.size()
                && at < own.size()
                && lesson.get(at).line().equals(own.get(at).line())) at++;
        return at;
    }

    /// A machine without the numbers that it drew.
    ///
    /// @param told line by line who holds what
    /// @param kept of each key what an outline leaves out
    record Likeness(List<String> told, List<String> kept) {
        private static final Pattern SERIAL = Pattern.compile("0x[0-9a-f]{8}|\\b\\d{6,10}\\b");

        static Likeness of(Kernel kernel) {
            var told =
                    Outline.of(Topology.of(kernel)).lines().stream()
                            .map(line -> SERIAL.matcher(line.text()).replaceAll("…"))
                            .toList();
            var kept = kernel.keys().values().stream().map(Likeness::facts).sorted().toList();
            return new Likeness(told, kept);
        }

        private static String facts(Key key) {
            return key.type().text()
                    + " "
                    + key.description()
                    + " "
                    + key.perm()
                    + " "
                    + key.owner()
                    + " "
                    + key.expiry()
                    + " "
                    + key.state();
        }

        Apart apart(Likeness lesson) {
            return new Apart(rest(lesson.told, told), rest(told, lesson.told));
        }

        private static List<String> rest(List<String> lines, List<String> others) {
            var rest = new ArrayList<>(lines);
            others.forEach(rest::remove);
            return rest.stream().map(String::strip).distinct().toList();
        }
    }
}
