package ringside.album;

import ringside.evidence.Opened;
import ringside.keyctl.Secrets;
import ringside.story.Ask;
import ringside.story.Choice;
import ringside.story.Header;
import ringside.story.Statement;
import ringside.story.Story;
import ringside.story.Transcript;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A story as a document to be read from top to bottom: its prose, its steps with what each did,
/// its questions with the answers at the end, and a place for every marked picture. It is what a
/// page shows on paper and without a script, and where its script takes the prose from.
final class Leaflet {
    private final Opened.Shown shown;
    private final Console console;
    private final StringBuilder out = new StringBuilder();
    private boolean inList;

    private Leaflet(Opened.Shown shown, Secrets secrets) {
        this.shown = shown;
        this.console = new Console(shown, secrets);
    }

    static String html(Opened.Shown shown, Secrets secrets) {
        return new Leaflet(shown, secrets).html();
    }

    /// What the document is called: a recording by its file's name.
    static String title(Opened.Shown shown) {
        return shown.recorded() ? StepWords.file(shown.title()) : shown.title();
    }

    /// A line of the story's header; empty where it has none.
    static Optional<String> header(Opened.Shown shown, String name) {
        return shown.story()
                .map(Story::header)
                .map(Header::more)
                .flatMap(more -> Optional.ofNullable(more.get(name)))
                .filter(value -> !value.isBlank());
    }

    private String html() {
        out.append(Markup.element("h1", title(shown)));
        header(shown, "learn").ifPresent(it -> line(Markup.element("p", "learn", it)));
        header(shown, "level").ifPresent(it -> line(Markup.element("p", "level", "For: " + it)));
        notes();
        for (var step = 0; step <= shown.timeline().length(); step++) {
            if (step > 0) step(step);
            around(step);
        }
        leave();
        answers();
        return out.toString();
    }

    private void line(String html) {
        out.append(html).append('\n');
    }

    private void notes() {
        if (shown.notes().isEmpty()) return;
        line("<ul class=\"notes\">");
        shown.notes().forEach(note -> line(Markup.element("li", note)));
        line("</ul>");
    }

    private void step(int step) {
        if (!inList) line("<ol start=\"" + step + "\">");
        inList = true;
        var words = StepWords.of(shown.timeline().moments().get(step - 1));
        line("<li value=\"" + step + "\"><pre>" + typed(step) + "</pre>");
        line(Markup.element("p", String.join(" ", words.sentences())));
        if (!words.clause().isEmpty()) line(Markup.element("p", "clause", words.clause()));
        if (!words.verdict().equals("agrees"))
            line(Markup.element("p", words.verdict(), words.agreement()));
        if (!words.witness().isEmpty()) line(Markup.element("p", "witness", words.witness()));
        line("</li>");
    }

    private String typed(int step) {
        return console.lines(step).stream().map(Leaflet::typed).collect(Collectors.joining("\n"));
    }

    private static String typed(Transcript.Line line) {
        return Markup.element(
                line.kind() == Transcript.Kind.COMMAND ? "b" : "span", line.toString());
    }

    /// What stands between a step and the next: pictures of it, prose, and a question.
    private void around(int step) {
        var marked = shown.pictures().entrySet().stream().filter(it -> it.getValue() == step);
        marked.forEach(it -> leave().figure(it));
        var passage = shown.passages().get(step);
        if (passage != null) leave().passage(step, passage);
        var ask = shown.asks().get(step);
        if (ask != null) leave().ask(ask);
    }

    private Leaflet leave() {
        if (inList) line("</ol>");
        inList = false;
        return this;
    }

    private void figure(Map.Entry<String, Integer> picture) {
        line(
                "<figure data-step=\""
                        + picture.getValue()
                        + "\">"
                        + Markup.element("figcaption", picture.getKey())
                        + "</figure>");
    }

    /// Prose that follows a question may tell the answer; the page keeps it back until then.
    private void passage(int step, String markdown) {
        var kept = answersAt(step) ? " data-kept" : "";
        line("<section class=\"prose\" data-step=\"" + step + "\"" + kept + ">");
        line(Prose.html(markdown) + "</section>");
    }

    private boolean answersAt(int step) {
        var ask = shown.asks().get(step);
        if (ask == null || shown.story().isEmpty()) return false;
        return shown.story().get().statements().stream()
                .dropWhile(it -> !(it instanceof Statement.Asked asked && asked.ask().equals(ask)))
                .filter(it -> it instanceof Statement.Passage || it instanceof Statement.Act)
                .findFirst()
                .filter(Statement.Passage.class::isInstance)
                .isPresent();
    }

    private void ask(Ask ask) {
        line("<div class=\"ask\">" + Markup.element("p", ask.question()) + "<ul>");
        ask.choices().forEach(choice -> line(Markup.element("li", "☐ " + choice.text())));
        line("</ul></div>");
    }

    private void answers() {
        if (shown.asks().isEmpty()) return;
        line(Markup.element("h2", "Answers") + "<ol class=\"answers\">");
        shown.asks().values().forEach(ask -> line(Markup.element("li", answer(ask))));
        line("</ol>");
    }

    private static String answer(Ask ask) {
        var right = ask.choices().stream().filter(Choice::right).findFirst().orElseThrow();
        return ask.question() + " " + right.text();
    }
}
