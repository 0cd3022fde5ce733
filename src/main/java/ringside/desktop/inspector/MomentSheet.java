package ringside.desktop.inspector;

import ringside.desktop.inspector.Section.Fact;
import ringside.desktop.session.SemanticsName;
import ringside.desktop.session.View;
import ringside.inquiry.Agenda;
import ringside.picture.Ink;
import ringside.rule.Machine;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The sheet when nothing is selected: where in the story we are and how much there is.
final class MomentSheet {
    private static final int DUE = 4;

    private MomentSheet() {}

    static Sheet of(View view, Machine machine) {
        var kernel = view.kernel();
        var timeline = view.timeline();
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
                sections(view, machine));
    }

    private static List<Section> sections(View view, Machine machine) {
        var sections = new ArrayList<Section>();
        sections.add(picture(view));
        due(view, machine).ifPresent(sections::add);
        sections.add(
                new Section.Words(
                        Words.say("sheet.select"), List.of(Words.say("sheet.select.what"))));
        return sections;
    }

    private static Section picture(View view) {
        var kernel = view.kernel();
        var rings = kernel.keys().values().stream().filter(key -> key.isRing()).count();
        return new Section.Facts(
                Words.say("sheet.picture"),
                List.of(
                        new Fact(
                                Words.say("sheet.picture.processes"),
                                "" + kernel.processes().size()),
                        new Fact(Words.say("sheet.picture.threads"), "" + kernel.tasks().size()),
                        new Fact(Words.say("sheet.picture.rings"), "" + rings),
                        new Fact(
                                Words.say("sheet.picture.keys"),
                                "" + (kernel.keys().size() - rings)),
                        new Fact(Words.say("sheet.picture.files"), "" + kernel.files().size()),
                        new Fact(
                                Words.say("sheet.picture.semantics"),
                                SemanticsName.of(kernel.semantics()))));
    }

    /// What will expire or be collected if nothing but time passes.
    private static Optional<Section> due(View view, Machine machine) {
        var agenda = Agenda.of(view.kernel(), machine, DUE);
        if (agenda.dues().isEmpty()) return Optional.empty();
        var rows =
                agenda.dues().stream()
                        .limit(DUE)
                        .map(
                                due ->
                                        new Section.Row(
                                                due.fate() == Agenda.Fate.EXPIRES
                                                        ? Ink.WARN_LINE
                                                        : Ink.DOOM,
                                                due.sentence(),
                                                Words.say("time.due.in", Say.span(due.seconds())),
                                                Optional.of(due.ref())))
                        .toList();
        return Optional.of(new Section.Rows(Words.say("time.due"), rows));
    }
}
