package ringside.desktop;

import ringside.desktop.session.Notice;
import ringside.desktop.session.Session;
import ringside.state.Kernel;
import ringside.state.Sleep;
import ringside.story.SampleConfiguration;
import ringside.words.Words;

import java.util.Optional;

/// Lets the helper of an upcall that is under way run to its end, a step each call, as keyutils'
/// sample configuration would have it.
final class Upcall {
    private Upcall() {}

    static void run(Session session) {
        var kernel = session.view().get().kernel();
        session.make(
                () -> helper(kernel).map(pid -> SampleConfiguration.calls(kernel, pid)),
                calls ->
                        calls.ifPresentOrElse(
                                all -> all.forEach(session::perform), () -> session.say(nobody())));
    }

    private static Notice nobody() {
        return new Notice(Notice.Tone.INFO, Words.say("settings.no-upcall"));
    }

    private static Optional<Integer> helper(Kernel kernel) {
        return kernel.sleeps().values().stream()
                .map(Sleep::helper)
                .filter(kernel.processes()::containsKey)
                .findFirst();
    }
}
