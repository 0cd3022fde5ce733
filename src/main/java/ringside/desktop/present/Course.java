package ringside.desktop.present;

import ringside.story.Lecture;
import ringside.story.Timeline;

/// Where a presentation stands between two steps: at the picture, at the question before the next
/// step, at its answer, or at the end. No controls and no clock.
///
/// Law: nobody sees an answer before the question, nor what happens before the answer; going back
/// goes through the same stations.
///
/// @param chosen the choice that the class took, -1 for none
record Course(Station station, int chosen) {
    static final Course PICTURE = new Course(Station.PICTURE, -1);

    enum Station {
        PICTURE,
        QUESTION,
        ANSWER,
        END
    }

    /// What a press forward leads to.
    Course next(Lecture lecture, Timeline timeline, boolean led) {
        var asks = led && lecture.ask(timeline.cursor()).isPresent();
        return switch (station) {
            case PICTURE ->
                    asks
                            ? new Course(Station.QUESTION, -1)
                            : timeline.canRedo() ? this : new Course(Station.END, -1);
            case QUESTION -> new Course(Station.ANSWER, -1);
            case ANSWER -> timeline.canRedo() ? PICTURE : new Course(Station.END, -1);
            case END -> this;
        };
    }

    /// Whether a press forward shows the next step: nothing stands before it any more.
    boolean goesOn(Lecture lecture, Timeline timeline, boolean led) {
        var asks = led && lecture.ask(timeline.cursor()).isPresent();
        return timeline.canRedo()
                && (station == Station.ANSWER || (station == Station.PICTURE && !asks));
    }

    /// The station before this one; the picture's is the step before.
    Course back() {
        return switch (station) {
            case PICTURE, QUESTION, END -> PICTURE;
            case ANSWER -> new Course(Station.QUESTION, -1);
        };
    }

    /// The class took a choice.
    Course chose(int index) {
        return station == Station.QUESTION ? new Course(Station.ANSWER, index) : this;
    }
}
