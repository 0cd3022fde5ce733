package ringside.cli;

import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The manual page in the language of man(7), written from the declarations that the help is
/// printed from, so that neither can know an option that the other lacks.
///
/// Law: every visible command, option and parameter is named; nothing that is text is taken for a
/// request of roff.
final class ManPage {
    private static final List<String> EVERYWHERE = List.of("--help", "--version");

    /// What no declaration says.
    private static final String REST =
            """
            .SH ENVIRONMENT
            .TP
            .B DISPLAY
            Where the window opens. Without a display Ringside says so, draws its opening story into
            a file and ends with 3.
            .TP
            .B XDG_CONFIG_HOME
            Where the window keeps its size and its theme, in
            .IR ringside/window.properties ;
            .I ~/.config
            if it is not set.
            .TP
            .B RINGSIDE_JVM
            Options for the Java runtime that comes with Ringside, such as
            .BR \\-Xmx8g .
            .SH EXAMPLES
            .TP
            .B ringside
            Open the window on the recording of a real login.
            .TP
            .B ringside lesson:02\\-fork
            Open a lesson.
            .TP
            .B ringside run story.md
            Perform a story and tell each expectation that failed.
            .TP
            .B ringside picture story.md \\-\\-all \\-o pictures
            Draw every step that the story marks.
            .TP
            .B ringside check login.strace
            Compare what the kernel answered to a program with what the model answers.
            .SH SEE ALSO
            .BR keyctl (1),
            .BR strace (1),
            .BR keyctl (2),
            .BR add_key (2),
            .BR request_key (2),
            .BR keyrings (7)
            """;

    private final StringBuilder out = new StringBuilder();

    private ManPage() {}

    /// The page of a command and of all below it.
    static String of(CommandSpec root) {
        var page = new ManPage();
        page.write(root);
        return page.out.append(REST).toString();
    }

    private void write(CommandSpec root) {
        var about = lines(root.usageMessage().description());
        var name = root.name();
        line(".TH " + name.toUpperCase(java.util.Locale.ROOT) + " 1 \"\" \"" + title(name) + "\"");
        section("NAME");
        text(name + " - " + about.getFirst().replaceFirst("\\.$", ""));
        section("SYNOPSIS");
        synopsis(root);
        section("DESCRIPTION");
        about.forEach(this::paragraph);
        section("OPTIONS");
        root.options().forEach(this::argument);
        section("COMMANDS");
        root.subcommands().values().stream()
                .map(command -> command.getCommandSpec())
                .filter(command -> !command.usageMessage().hidden())
                .forEach(this::command);
        section("EXIT STATUS");
        codes(root.usageMessage().exitCodeList());
    }

    private static String title(String name) {
        return name + " " + Release.number() + "\" \"Linux keyrings";
    }

    private void command(CommandSpec command) {
        line(".SS " + escaped(command.name()));
        synopsis(command);
        lines(command.usageMessage().description()).forEach(this::paragraph);
        command.positionalParameters().stream()
                .filter(argument -> !argument.hidden())
                .forEach(this::argument);
        command.options().stream()
                .filter(option -> !option.hidden())
                .filter(option -> !EVERYWHERE.contains(option.longestName()))
                .forEach(this::argument);
        verbatim(lines(command.usageMessage().footer()));
    }

    private void synopsis(CommandSpec command) {
        var words = new Help(command, Help.defaultColorScheme(Ansi.OFF)).synopsis(0);
        var name = command.qualifiedName();
        line(".PP");
        line(".B " + escaped(name));
        text(words.replaceFirst("^\\Q" + name + "\\E", "").replaceAll("\\s+", " ").strip());
    }

    private void argument(ArgSpec argument) {
        var label = argument.paramLabel();
        var words =
                argument instanceof OptionSpec option
                        ? names(option)
                                + (option.arity().max() == 0
                                        ? ""
                                        : " \\fI" + escaped(label) + "\\fR")
                        : "\\fI" + escaped(label) + "\\fR";
        line(".TP");
        line(words);
        lines(argument.description()).forEach(this::text);
    }

    private static String names(OptionSpec option) {
        return Arrays.stream(option.names())
                .map(name -> "\\fB" + escaped(name) + "\\fR")
                .collect(Collectors.joining(", "));
    }

    private void codes(Map<String, String> codes) {
        codes.forEach(
                (number, sentence) -> {
                    line(".TP");
                    line(".B " + escaped(number));
                    text(sentence);
                });
    }

    private void paragraph(String text) {
        line(".PP");
        text(text);
    }

    private void verbatim(List<String> lines) {
        if (lines.isEmpty()) return;
        line(".PP");
        line(".nf");
        lines.forEach(this::text);
        line(".fi");
    }

    private void section(String name) {
        line(".SH " + name);
    }

    /// A line that is text, whatever it begins with.
    private void text(String words) {
        line(words.isEmpty() ? ".sp" : (words.matches("^[.'].*") ? "\\&" : "") + escaped(words));
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    /// Lines as the help prints them: formatted, without markup.
    private static List<String> lines(String[] formats) {
        return Stream.of(formats)
                .map(format -> Ansi.OFF.string(String.format(format)))
                .flatMap(text -> text.isEmpty() ? Stream.of("") : text.lines())
                .toList();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-");
    }
}
