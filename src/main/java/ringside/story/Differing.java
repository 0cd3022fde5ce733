package ringside.story;

import ringside.rule.Model;
import ringside.state.Divergence;
import ringside.state.Semantics;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/// Where a story shows that man pages and kernel differ: the rows that a reader is told of at one
/// of its steps ([Agreement]), and those that make a line answer otherwise when they alone are
/// followed by the page ([BothSides]), as a charge does that shows much later.
///
/// Rows in which the man pages' semantics side with Linux count only when a step names them.
public final class Differing {
    private Differing() {}

    /// The rows of a story that is performed as Linux would.
    public static Set<Divergence> of(Story story) {
        var rows = told(story);
        Arrays.stream(Divergence.values())
                .filter(row -> !rows.contains(row) && !Semantics.MAN_PAGES.follows(row))
                .filter(row -> answersOtherwise(story, row))
                .forEach(rows::add);
        return rows;
    }

    private static Set<Divergence> told(Story story) {
        var rows = EnumSet.noneOf(Divergence.class);
        for (var moment : story.replay(Model.INSTANCE).timeline().moments())
            if (Agreement.of(moment.step()) instanceof Agreement.Differ(var row)) rows.add(row);
        return rows;
    }

    private static boolean answersOtherwise(Story story, Divergence row) {
        return BothSides.between(story, Semantics.LINUX, Semantics.except(row), Model.INSTANCE)
                .isPresent();
    }
}
