package ringside.story;

import ringside.call.Reply;
import ringside.keyctl.Secrets;

import java.util.List;
import java.util.Optional;
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
        writer.steps(timeline.moments(), 0, Naming.of(timeline.moments()));
        return writer.text.toString();
    }

    /// The author's text with the steps that follow it, or a fresh story when his steps are not the
    /// first ones of the timeline.
    static String extend(Story story, Timeline timeline, Secrets secrets) {
        var acts = Acts.of(story, timeline);
        if (acts.isEmpty()) return write(story.header(), timeline, secrets);
        if (acts.get().end() == timeline.length()) return story.source();
        var writer = new StoryWriter(secrets);
        writer.text.append(story.source());
        writer.line(story.source().endsWith("\n") ? "" : "\n");
        writer.line("```story");
        writer.steps(timeline.moments(), acts.get().end(), acts.get().naming());
        return writer.text.toString();
    }

    /// What follows the lines of the first `from` steps, without names: they may be spoken of
    /// before they are wanted.
    static Optional<String> tail(Timeline timeline, int from, Secrets secrets) {
        var moments = timeline.moments();
        var begun = moments.subList(from, moments.size()).iterator();
        for (var at = from; begun.hasNext(); at++)
            if (begun.next().part() instanceof Part.Of part && at - part.behind() < from)
                return Optional.empty();
        var writer = new StoryWriter(secrets);
        writer.lines(moments, from, Naming.of(List.of(), moments));
        return Optional.of(writer.text.toString());
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

    private void steps(List<Moment> moments, int from, Naming naming) {
        lines(moments, from, naming);
        line("```");
    }

    private void lines(List<Moment> moments, int from, Naming naming) {
        var whole = Wholeness.of(moments);
        for (var at = from; at < moments.size(); at++)
            if (whole.begins(at)) line(naming.command(at, secrets));
            else if (!whole.follows(at))
                line(naming.line(at, secrets) + answered(moments.get(at).step().reply()));
    }

    private static String answered(Reply reply) {
        if (reply instanceof Reply.Blocked) return " => " + Answer.SLEEPS;
        return reply instanceof Reply.Failed(var errno) && !errno.name().contains(" ")
                ? " => " + errno.name()
                : "";
    }
}
