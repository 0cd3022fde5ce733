package ringside.story;

import ringside.rule.Machine;
import ringside.state.Divergence;
import ringside.state.Semantics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Where Linux and the man pages first part in a story: a line that both answer otherwise, or a
/// fact that holds under one of them only, and the row of the table of divergences behind it.
public record FirstDifference(
        int line, String text, String linux, String pages, Optional<Divergence> cause) {
    private static final String HOLDS = "it holds";

    /// Nothing when both say the same from beginning to end.
    public static Optional<FirstDifference> of(Story story, Machine machine) {
        return between(story, Semantics.LINUX, Semantics.MAN_PAGES, machine)
                .map(found -> found.because(cause(story, found, machine)));
    }

    private FirstDifference because(Optional<Divergence> row) {
        return new FirstDifference(line, text, linux, pages, row);
    }

    private static Optional<FirstDifference> between(
            Story story, Semantics one, Semantics other, Machine machine) {
        return Stream.concat(
                        answer(story, one, other, machine).stream(),
                        fact(story, one, other, machine).stream())
                .min(Comparator.comparingInt(FirstDifference::line));
    }

    private static Optional<FirstDifference> answer(
            Story story, Semantics one, Semantics other, Machine machine) {
        return BothSides.between(story, one, other, machine)
                .map(
                        found ->
                                new FirstDifference(
                                        found.one().line(),
                                        found.one().text(),
                                        found.one().answer(),
                                        found.other().answer(),
                                        named(found.one())));
    }

    private static Optional<Divergence> named(BothSides.Said said) {
        return said.steps().stream()
                .map(Agreement::of)
                .filter(Agreement.Differ.class::isInstance)
                .map(differ -> ((Agreement.Differ) differ).divergence())
                .findFirst();
    }

    private static Optional<FirstDifference> fact(
            Story story, Semantics one, Semantics other, Machine machine) {
        var here = failed(story.under(one), machine);
        var there = failed(story.under(other), machine);
        return story.statements().stream()
                .filter(Statement.Expect.class::isInstance)
                .map(Statement.Expect.class::cast)
                .filter(it -> here.containsKey(it.line()) != there.containsKey(it.line()))
                .findFirst()
                .map(
                        it ->
                                new FirstDifference(
                                        it.line(),
                                        it.text(),
                                        here.getOrDefault(it.line(), HOLDS),
                                        there.getOrDefault(it.line(), HOLDS),
                                        Optional.empty()));
    }

    private static Map<Integer, String> failed(Story story, Machine machine) {
        var failed = new HashMap<Integer, String>();
        for (var failure : story.replay(machine).failures())
            failed.putIfAbsent(failure.line(), failure.actual());
        return failed;
    }

    /// What the step itself names, else the row that makes this very line differ when the pages are
    /// followed in it alone.
    private static Optional<Divergence> cause(Story story, FirstDifference found, Machine machine) {
        return found.cause()
                .or(
                        () ->
                                Arrays.stream(Divergence.values())
                                        .filter(row -> !Semantics.MAN_PAGES.follows(row))
                                        .filter(row -> parts(story, row, found.line(), machine))
                                        .findFirst());
    }

    private static boolean parts(Story story, Divergence row, int line, Machine machine) {
        return between(story, Semantics.LINUX, Semantics.except(row), machine)
                .filter(found -> found.line() == line)
                .isPresent();
    }
}
