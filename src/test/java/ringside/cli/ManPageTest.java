package ringside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The manual page and the completion of the shell know every command and every option: man(1)
/// renders the one without a complaint, and a real bash completes with the other.
class ManPageTest {
    @TempDir private Path folder;

    @TestFactory
    Stream<DynamicTest> everyCommandIsInBoth() {
        var page = printed("man").replace("\\-", "-");
        var completion = printed("completion");
        return new CommandLine(new Commands(false))
                .getSubcommands().values().stream()
                        .map(CommandLine::getCommandSpec)
                        .map(
                                command ->
                                        DynamicTest.dynamicTest(
                                                command.name(),
                                                () -> isTold(command, page, completion)));
    }

    private static void isTold(CommandSpec command, String page, String completion) {
        assertThat(page).contains(".SS " + command.name() + "\n");
        var own = page.substring(page.indexOf(".SS " + command.name() + "\n"));
        var body = completion.substring(completion.indexOf("_picocli_ringside_" + command.name()));
        for (var option : command.options())
            for (var name : option.names()) {
                assertThat(body).as("completion of %s", command.name()).contains(name);
                if (!isEverywhere(option)) assertThat(own).contains("\\fB" + name + "\\fR");
            }
        assertThat(page).contains("\\fB--help\\fR", "\\fB--version\\fR");
    }

    private static boolean isEverywhere(OptionSpec option) {
        return option.usageHelp() || option.versionHelp();
    }

    @Test
    void manRendersThePageWithoutAComplaint() throws Exception {
        var page = folder.resolve("ringside.1");
        Files.writeString(page, printed("man"));
        var rendered = ask(List.of("man", "--warnings", "-l", page.toString()), "man(1)");
        assertThat(rendered).doesNotContain("warning");
        assertThat(rendered.replaceAll(".\b", ""))
                .contains("ringside picture", "EXIT STATUS", "upcall.$$", "Linux keyrings");
    }

    @Test
    void bashCompletesCommandsAndOptions() throws Exception {
        assertThat(completed("ringside", "pic")).containsExactly("picture");
        assertThat(completed("ringside", "picture", "--the")).containsExactly("--theme");
        assertThat(completed("ringside", "")).contains("run", "check", "rules", "why", "man");
        assertThat(completed("ringside", "explore", "--see")).contains("--seed", "--seeds");
    }

    private List<String> completed(String... words) throws Exception {
        var script = folder.resolve("completion");
        Files.writeString(script, printed("completion"));
        var line = new ArrayList<>(List.of("bash", "--norc", "-c"));
        line.add(
                "source \"$0\"; function=$(complete -p ringside | sed 's/.*-F \\([^ ]*\\) .*/\\1/');"
                        + " COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); COMP_LINE=\"$*\";"
                        + " COMP_POINT=${#COMP_LINE}; $function 2> /dev/null; printf '%s\\n' \"${COMPREPLY[@]}\"");
        line.add(script.toString());
        line.addAll(List.of(words));
        return ask(line, "bash").lines().map(String::strip).toList();
    }

    private static String ask(List<String> line, String program) throws Exception {
        Process process;
        try {
            process = new ProcessBuilder(line).redirectErrorStream(true).start();
        } catch (IOException absent) {
            return Assumptions.abort(program + " is not installed.");
        }
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static String printed(String command) {
        var out = new StringWriter();
        var code =
                Commands.run(
                        new String[] {command}, new PrintWriter(out), new PrintWriter(out, true));
        assertThat(code).as(out.toString()).isZero();
        return out.toString();
    }
}
