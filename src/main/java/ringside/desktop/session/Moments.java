package ringside.desktop.session;

import ringside.call.Call;
import ringside.call.Event;
import ringside.state.Kernel;
import ringside.story.Moment;
import ringside.story.Timeline;

/// Chooses where a story is opened.
final class Moments {
    private Moments() {}

    /// The latest step that changed who holds what while most processes and keyrings lived: a story
    /// ends when everything is gone, and that is nothing to look at first.
    static int instructive(Timeline timeline) {
        var most =
                timeline.moments().stream()
                        .filter(Moments::telling)
                        .mapToLong(moment -> crowd(moment.kernel()))
                        .max();
        var step = timeline.length();
        while (step > 0 && !(most.isPresent() && shows(timeline, step, most.getAsLong()))) step--;
        return step;
    }

    private static boolean shows(Timeline timeline, int step, long crowd) {
        var moment = timeline.moments().get(step - 1);
        return telling(moment) && crowd(moment.kernel()) == crowd;
    }

    /// A fork copies and an exec drops; to see them one need not open a story.
    private static boolean telling(Moment moment) {
        var step = moment.step();
        return !(step.call().bare() instanceof Call.Fork)
                && !(step.call().bare() instanceof Call.Exec)
                && step.events().stream()
                        .anyMatch(
                                event ->
                                        event instanceof Event.SlotChanged
                                                || event instanceof Event.Linked
                                                || event instanceof Event.Created);
    }

    private static long crowd(Kernel kernel) {
        return (long) kernel.processes().size() + kernel.keys().rings().size();
    }
}
