package ringside.story;

import ringside.call.Reply;
import ringside.keyctl.Secrets;

import java.util.List;
import java.util.stream.Collectors;

/// Writes a timeline as a story: what was there, then every step of the line, with the errno of
/// each that was refused. Of a story that was opened and only extended the author's text stays, and
/// the new steps follow it.
final class StoryWriter {
    private final StringBuilder text = new StringBuilder();
    private final Secrets secrets;

    private StoryWriter(Secrets secrets) {
        this.secrets = secrets;
    }

    static String write(Header header, Timeline timeline, Secrets secrets) {
        var writer = new StoryWriter(secrets);
        writer.header(header, timeline);
        Provenance.of(timeline).forEach(writer::line);
        writer.line("```story");
        Beginning.of(timeline.start()).forEach(writer::line);
        writer.steps(timeline.moments(), Naming.of(timeline.moments()));
        return writer.text.toString();
    }

    /// The author's text with the steps that follow it, or a fresh story when his steps are not the
    /// first ones of the timeline.
    static String extend(Story story, Timeline timeline, Secrets secrets) {
        var acts = story.steps();
        if (!begins(story, acts, timeline)) return write(story.header(), timeline, secrets);
        var added = timeline.moments().subList(acts.size(), timeline.length());
        if (added.isEmpty()) return story.source();
        var writer = new StoryWriter(secrets);
        writer.text.append(story.source());
        writer.line(story.source().endsWith("\n") ? "" : "\n");
        writer.line("```story");
        writer.steps(added, Naming.after(acts, timeline));
        return writer.text.toString();
    }

    private static boolean begins(Story story, List<Statement.Act> acts, Timeline timeline) {
        if (!story.start().equals(timeline.start()) || acts.size() > timeline.length())
            return false;
        for (var i = 0; i < acts.size(); i++)
            if (!acts.get(i).text().equals(timeline.moments().get(i).line())) return false;
        return true;
    }

    private void header(Header header, Timeline timeline) {
        line("---");
        line("title: " + header.title().lines().collect(Collectors.joining(" ")));
        line("semantics: " + timeline.start().semantics().id());
        header.more().forEach((name, value) -> line(name + ": " + value));
        line("---");
        line("");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void steps(List<Moment> moments, Naming naming) {
        for (var moment : moments) line(naming.line(moment, secrets) + refused(moment));
        line("```");
    }

    private static String refused(Moment moment) {
        return moment.step().reply() instanceof Reply.Failed(var errno)
                        && !errno.name().contains(" ")
                ? " => " + errno.name()
                : "";
    }
}
