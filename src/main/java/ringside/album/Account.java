package ringside.album;

import ringside.evidence.Opened;
import ringside.graph.Edge;
import ringside.graph.KeyWords;
import ringside.graph.Outline;
import ringside.graph.Topology;
import ringside.keyctl.Secrets;
import ringside.state.Key;
import ringside.story.Ask;
import ringside.story.Lines;
import ringside.story.Moment;
import ringside.story.Narration;
import ringside.story.Part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A step in words, for ears: what was done and what it did, the story's own words, everything that
/// there is, and who holds what. Plain text, the same for the same story; payloads have no words.
public final class Account {
    private final Opened.Shown shown;
    private final int step;
    private final StringBuilder text = new StringBuilder();

    private Account(Opened.Shown shown, int step) {
        this.shown = shown;
        this.step = step;
    }

    /// Step 0 is the start.
    public static String of(Opened.Shown shown, int step) {
        var account = new Account(shown, step);
        account.tell();
        return account.text.toString();
    }

    private void tell() {
        var timeline = shown.timeline();
        line(shown.title() + ", step " + step + " of " + timeline.length());
        if (step > 0) happened(timeline.moments().get(step - 1));
        Optional.ofNullable(shown.passages().get(step)).ifPresent(it -> part("The story says", it));
        Optional.ofNullable(shown.asks().get(step)).ifPresent(this::asked);
        var topology = Topology.of(timeline.to(step).now());
        part("The machine", Outline.of(topology).text());
        part("Who holds what", String.join("\n", held(topology)));
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private void part(String title, String body) {
        if (body.isBlank()) return;
        line("");
        line(title);
        body.lines().forEach(words -> line(words.isBlank() ? "" : "  " + words));
    }

    private void happened(Moment moment) {
        line(command(moment));
        var narration = Narration.of(moment.step());
        var sentences = new ArrayList<String>();
        sentences.add(narration.headline() + ".");
        sentences.addAll(narration.sentences());
        var opinion = narration.agreement().sentence();
        sentences.add(
                Character.toUpperCase(opinion.charAt(0))
                        + opinion.substring(1)
                        + (opinion.endsWith(".") ? "" : "."));
        part("What happened", String.join("\n", sentences));
    }

    /// The line, its payload hidden.
    private static String command(Moment moment) {
        return switch (moment.part()) {
            case Part.Alone() -> Lines.print(moment.step().call(), Secrets.HIDDEN);
            case Part.Of(var errand, var behind, _, _) ->
                    behind == 0
                            ? errand.print(Secrets.HIDDEN)
                            : Lines.print(moment.step().call(), Secrets.HIDDEN);
        };
    }

    private void asked(Ask ask) {
        var lines = new ArrayList<String>(List.of(ask.question()));
        for (var i = 0; i < ask.choices().size(); i++)
            lines.add("  " + (i + 1) + ". " + ask.choices().get(i).text());
        part("A question before the next step", String.join("\n", lines));
    }

    private static List<String> held(Topology topology) {
        var lines = new ArrayList<String>();
        for (var key : topology.kernel().keys().values()) {
            lines.add(KeyWords.full(key, topology.kernel().now()));
            holders(topology, key).forEach(reason -> lines.add("  " + reason));
        }
        return lines;
    }

    private static List<String> holders(Topology topology, Key key) {
        var reasons = topology.references(key.serial()).stream().map(Edge::reason).toList();
        return reasons.isEmpty() ? List.of("held by nobody") : reasons;
    }
}
