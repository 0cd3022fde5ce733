package ringside.story;

import ringside.call.Reply;
import ringside.keyctl.Secrets;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/// Writes a timeline as a story: what was there, then every step of the line, with the errno of
/// each that was refused. Of a story that was opened and only extended the author's text stays, and
/// the new steps follow it.
final class StoryWriter {
    private final StringBuilder text = new StringBuilder();
    private final Secrets secrets;
    private final SortedMap<String, Integer> pictures;

    private StoryWriter(Secrets secrets, SortedMap<String, Integer> pictures) {
        this.secrets = secrets;
        this.pictures = pictures;
    }

    static String write(
            Header header,
            Timeline timeline,
            Secrets secrets,
            SortedMap<String, Integer> pictures) {
        var writer = new StoryWriter(secrets, pictures);
        writer.header(header, timeline);
        Provenance.of(timeline).forEach(writer::line);
        writer.line("```story");
        Beginning.of(timeline.start()).forEach(writer::line);
        writer.draw(0);
        writer.steps(timeline.moments(), 0, Naming.of(timeline.moments()));
        return writer.text.toString();
    }

    /// The author's text with the steps that follow it, or a fresh story when his steps are not the
    /// first ones of the timeline.
    static String extend(
            Story story, Timeline timeline, Secrets secrets, SortedMap<String, Integer> pictures) {
        var acts = Acts.of(story, timeline);
        if (acts.isEmpty()) return write(story.header(), timeline, secrets, pictures);
        var text = Weaving.text(story, acts.get(), pictures);
        if (acts.get().end() == timeline.length()) return text;
        var writer = new StoryWriter(secrets, pictures);
        writer.text.append(text);
        writer.line(text.endsWith("\n") ? "" : "\n");
        writer.line("```story");
        if (acts.get().acts().isEmpty()) writer.draw(0);
        writer.steps(timeline.moments(), acts.get().end(), acts.get().naming());
        return writer.text.toString();
    }

    /// What follows the lines of the first `from` steps, without names: they may be spoken of
    /// before they are wanted.
    static Optional<String> tail(
            Timeline timeline, int from, Secrets secrets, SortedMap<String, Integer> pictures) {
        var moments = timeline.moments();
        var begun = moments.subList(from, moments.size()).iterator();
        for (var at = from; begun.hasNext(); at++)
            if (begun.next().part() instanceof Part.Of part && at - part.behind() < from)
                return Optional.empty();
        var writer = new StoryWriter(secrets, pictures);
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
        var drawn = from;
        for (var at = from; at < moments.size(); at++) {
            if (whole.begins(at)) line(naming.command(at, secrets));
            else if (!whole.follows(at))
                line(naming.line(at, secrets) + answered(moments.get(at).step().reply()));
            if (at + 1 < moments.size() && whole.follows(at + 1)) continue;
            while (drawn <= at) draw(++drawn);
        }
    }

    /// The pictures of the machine after so many steps; a command is drawn when it is over.
    private void draw(int steps) {
        pictures.forEach(
                (name, marked) -> {
                    if (marked == steps) line("picture " + name);
                });
    }

    private static String answered(Reply reply) {
        if (reply instanceof Reply.Blocked) return " => " + Answer.SLEEPS;
        return reply instanceof Reply.Failed(var errno) && !errno.name().contains(" ")
                ? " => " + errno.name()
                : "";
    }
}
