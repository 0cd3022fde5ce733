package ringside.desktop;

import javafx.application.Platform;

import ringside.desktop.keep.ClassBook;
import ringside.desktop.session.Notice;
import ringside.desktop.session.Session;
import ringside.story.Attendance;
import ringside.story.Lecture;
import ringside.words.Words;

import java.util.Optional;

/// Writes into the class book how far the open lesson came, and takes a lesson up where it was
/// left.
///
/// Law: a line that somebody began on his own is not the lesson and changes nothing; a lesson that
/// came to its end begins anew.
final class Pupil {
    private final Session session;
    private final ClassBook book;

    /// The lesson that may be written about; none between opening one and taking it up.
    private Optional<Lecture> lesson = Optional.empty();

    Pupil(Session session, ClassBook book) {
        this.session = session;
        this.book = book;
        var tuition = session.tuition();
        lesson = Optional.of(tuition.lecture().get()).filter(Lecture::speaks);
        tuition.lecture().addListener((_, _, next) -> opened(next));
        tuition.answers().addListener((_, _, _) -> note());
        session.view().addListener((_, _, _) -> note());
    }

    private void opened(Lecture next) {
        lesson = Optional.empty();
        if (next.speaks())
            session.make(
                    () -> book.of(next.name()),
                    known -> Platform.runLater(() -> take(next, known)));
    }

    private void take(Lecture next, Optional<Attendance> known) {
        if (!next.equals(session.tuition().lecture().get())) return;
        lesson = Optional.of(next);
        known.filter(was -> was.open(next)).ifPresent(this::resume);
    }

    private void resume(Attendance was) {
        session.tuition().give(was.answers());
        session.to(was.step());
        session.say(Notice.info(Words.say("lesson.resumed", was.step())));
    }

    private void note() {
        var timeline = session.view().get().timeline();
        lesson.filter(_ -> session.tuition().leads(timeline))
                .ifPresent(lecture -> write(lecture, timeline.cursor()));
    }

    private void write(Lecture lecture, int step) {
        var answers = session.tuition().answers().get();
        session.make(
                () -> {
                    var before = book.of(lecture.name());
                    var now = Attendance.of(lecture, step, answers, before);
                    book.enter(lecture.name(), now);
                    return now;
                },
                _ -> {});
    }
}
