package ringside.explore;

import ringside.keyctl.Secrets;
import ringside.rule.Step;
import ringside.story.Lines;
import ringside.story.Moment;
import ringside.story.StoryText;
import ringside.story.Timeline;

import java.util.ArrayList;

/// A difference with the shortest way to it: what a person reads, and a story that replays.
public record Finding(
        long seed, int step, String call, String kernel, String model, String rule, String story) {

    static Finding of(long seed, int step, Walk.Ending ending, Difference difference) {
        return new Finding(
                seed,
                step,
                Lines.print(difference.step().call(), Secrets.HIDDEN),
                difference.kernel(),
                difference.model(),
                difference.rule(),
                story(seed, ending, difference));
    }

    /// The story of the walk. Its last line expects the kernel's answer, so that it fails until the
    /// model gives it.
    private static String story(long seed, Walk.Ending ending, Difference difference) {
        var moments = new ArrayList<Moment>();
        for (var step : ending.steps()) moments.add(Moment.of(step));
        while (!moments.isEmpty()
                && moments.getLast().step().call() instanceof ringside.call.Call.Wait)
            moments.removeLast();
        if (moments.stream().noneMatch(moment -> made(moment.step(), difference.step())))
            moments.add(Moment.of(difference.step()));
        var text =
                StoryText.print(
                        "Difference of seed " + seed,
                        Timeline.of(ending.start(), moments),
                        Secrets.HIDDEN);
        var fence = text.lastIndexOf("```");
        var line = text.lastIndexOf('\n', fence - 2) + 1;
        var last = text.substring(line, fence).strip();
        if (made(moments.getLast().step(), difference.step()))
            last = last.replaceFirst(" => [A-Z]+$", "") + expected(difference);
        return text.substring(0, line) + last + "\n```\n" + told(difference);
    }

    private static boolean made(Step step, Step last) {
        return step.before().equals(last.before()) && step.call().equals(last.call());
    }

    private static String expected(Difference difference) {
        if (difference.kernel().matches("E[A-Z]+")) return " => " + difference.kernel();
        return difference.model().matches("E[A-Z]+") ? " => ok" : "";
    }

    private static String told(Difference difference) {
        return "\nThe kernel answers `%s`, the model `%s` (%s).\n"
                .formatted(difference.kernel(), difference.model(), difference.rule());
    }

    @Override
    public String toString() {
        return "seed %d, step %d: %s%n  the kernel answered %s%n  the model answered %s%n  rule %s"
                .formatted(seed, step, call, kernel, model, rule);
    }
}
