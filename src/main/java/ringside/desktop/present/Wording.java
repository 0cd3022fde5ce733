package ringside.desktop.present;

import ringside.desktop.session.View;
import ringside.story.Lecture;
import ringside.story.Moment;
import ringside.story.Narration;
import ringside.story.Tick;
import ringside.words.Words;

import java.util.List;
import java.util.Optional;

/// What the caption bar and the notes say of a moment.
record Wording(String head, String text) {
    /// @param beat what the beat says that is shown, empty when the whole step is
    static Wording of(View view, Lecture lecture, String title, String beat) {
        var timeline = view.timeline();
        var label = timeline.current().map(Wording::label).orElse(title);
        var head = Words.say("present.head", timeline.cursor(), timeline.length(), label);
        return new Wording(head, beat.isEmpty() ? whole(view, lecture) : beat);
    }

    private static String whole(View view, Lecture lecture) {
        return view.timeline()
                .current()
                .map(moment -> joined(Narration.of(moment.step()).sentences()))
                .orElse(lecture.learn());
    }

    private static String joined(List<String> sentences) {
        return sentences.stream()
                .reduce((all, next) -> Words.say("present.sentences", all, next))
                .orElse("");
    }

    private static String label(Moment moment) {
        return Tick.of(moment.step()).label();
    }

    /// What comes after this moment: its number, its mark, and the call.
    static Optional<String> ahead(View view) {
        var timeline = view.timeline();
        return timeline.next()
                .map(
                        moment ->
                                Words.say(
                                        "present.ahead",
                                        timeline.cursor() + 1,
                                        timeline.length(),
                                        label(moment),
                                        Narration.of(moment.step()).headline()));
    }
}
