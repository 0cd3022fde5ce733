package ringside.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where in a timeline the steps of an author's lines stand. A line of a command that makes several
/// calls has as many steps as it made, perhaps none, and perhaps some later, where another line
/// woke it.
///
/// @param places the index of each line's first step, -1 for none
/// @param end the index after the last step that the lines made
record Acts(List<Statement.Act> acts, List<Integer> places, int end, List<Moment> moments) {
    /// The places, when the timeline begins with this story.
    static Optional<Acts> of(Story story, Timeline timeline) {
        if (!story.start().equals(timeline.start())) return Optional.empty();
        var moments = timeline.moments();
        var places = new ArrayList<Integer>();
        var at = 0;
        for (var act : story.steps()) {
            var here = at < moments.size() && moments.get(at).line().equals(act.text());
            if (!here && !isSilent(act)) return Optional.empty();
            places.add(here ? at : -1);
            at = here ? after(moments, at + 1) : at;
        }
        return Optional.of(new Acts(story.steps(), places, at, moments));
    }

    /// A command that a task performs itself may change nothing.
    private static boolean isSilent(Statement.Act act) {
        return act.prompt().isErrand() && !act.prompt().shell();
    }

    /// The next step that is not the consequence of one before it.
    int after(int from) {
        return after(moments, from);
    }

    private static int after(List<Moment> moments, int from) {
        var at = from;
        while (at < moments.size()
                && moments.get(at).part() instanceof Part.Of part
                && part.behind() > 0) at++;
        return at;
    }

    /// Names for the steps after those of the author, whose names go on.
    Naming naming() {
        var naming = Naming.of(moments.subList(end, moments.size()), moments);
        for (var i = 0; i < acts.size(); i++)
            if (!acts.get(i).name().isEmpty() && places.get(i) >= 0)
                naming.author(acts.get(i).name(), places.get(i));
        return naming;
    }
}
