package ringside.desktop.inspector;

import ringside.desktop.inspector.Section.Fact;
import ringside.desktop.session.View;
import ringside.picture.Ink;

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
                timeline.cursor() == 0 ? "Beginning" : "Step " + timeline.cursor(),
                "of " + timeline.length(),
                Ink.CALLER,
                kernel.now() == 0 ? "at the start of the clock" : "after " + Say.span(kernel.now()),
                List.of(
                        new Section.Facts(
                                "In the picture",
                                List.of(
                                        new Fact("processes", "" + kernel.processes().size()),
                                        new Fact("threads", "" + kernel.tasks().size()),
                                        new Fact("keyrings", "" + rings),
                                        new Fact("keys", "" + (kernel.keys().size() - rings)),
                                        new Fact("open files", "" + kernel.files().size()),
                                        new Fact("semantics", kernel.semantics().title()))),
                        new Section.Words(
                                "Select something",
                                List.of(
                                        "Click a process, keyring, key or link to see who may use"
                                                + " it and why it is alive."))));
    }
}
