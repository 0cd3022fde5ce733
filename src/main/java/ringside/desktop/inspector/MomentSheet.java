package ringside.desktop.inspector;

import ringside.desktop.inspector.Section.Fact;
import ringside.desktop.session.View;
import ringside.picture.Ink;
import ringside.words.Words;

import java.util.List;
import java.util.Optional;

/// The sheet when nothing is selected: where in the story we are and how much there is.
final class MomentSheet {
    private MomentSheet() {}

    static Sheet of(View view) {
        var kernel = view.kernel();
        var timeline = view.timeline();
        var rings = kernel.keys().values().stream().filter(key -> key.isRing()).count();
        return new Sheet(
                Optional.empty(),
                timeline.cursor() == 0
                        ? Words.say("sheet.beginning")
                        : Words.say("sheet.step", timeline.cursor()),
                Words.say("sheet.step.of", timeline.length()),
                Ink.CALLER,
                kernel.now() == 0
                        ? Words.say("sheet.clock.start")
                        : Words.say("sheet.clock.after", Say.span(kernel.now())),
                List.of(
                        new Section.Facts(
                                Words.say("sheet.picture"),
                                List.of(
                                        new Fact(
                                                Words.say("sheet.picture.processes"),
                                                "" + kernel.processes().size()),
                                        new Fact(
                                                Words.say("sheet.picture.threads"),
                                                "" + kernel.tasks().size()),
                                        new Fact(Words.say("sheet.picture.rings"), "" + rings),
                                        new Fact(
                                                Words.say("sheet.picture.keys"),
                                                "" + (kernel.keys().size() - rings)),
                                        new Fact(
                                                Words.say("sheet.picture.files"),
                                                "" + kernel.files().size()),
                                        new Fact(
                                                Words.say("sheet.picture.semantics"),
                                                kernel.semantics().title()))),
                        new Section.Words(
                                Words.say("sheet.select"),
                                List.of(Words.say("sheet.select.what")))));
    }
}
