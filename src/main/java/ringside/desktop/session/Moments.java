package ringside.desktop.session;

import ringside.state.Kernel;
import ringside.state.Key;
import ringside.story.Timeline;

/// Chooses where a story is opened.
final class Moments {
    private Moments() {}

    /// The step after which most processes and keyrings live, the latest of several: a story ends
    /// when everything is gone, and that is nothing to look at first.
    static int instructive(Timeline timeline) {
        var best = 0;
        var most = crowd(timeline.start());
        for (var step = 1; step <= timeline.length(); step++) {
            var crowd = crowd(timeline.moments().get(step - 1).kernel());
            if (crowd < most) continue;
            most = crowd;
            best = step;
        }
        return best;
    }

    private static long crowd(Kernel kernel) {
        return kernel.processes().size()
                + kernel.keys().values().stream().filter(Key::isRing).count();
    }
}
