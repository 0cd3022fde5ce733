package ringside.cli;

import picocli.CommandLine;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the number that a command ends with says. They are the same for every command, so that a
/// script needs to know them once.
enum ExitCode {
    FINE(0, "Everything held."),
    DIFFERS(1, "An expectation failed, or an answer differs."),
    UNUSABLE(2, "The command line, or a file that it names, cannot be used."),
    LACKING(3, "This machine lacks what is needed: a display, root, a compiler.");

    static final String HEADING = "%nExit codes:%n";

    private final int number;
    private final String sentence;

    ExitCode(int number, String sentence) {
        this.number = number;
        this.sentence = sentence;
    }

    /// Number and sentence, as picocli prints them.
    static Map<String, String> table() {
        var table = new LinkedHashMap<String, String>();
        Arrays.stream(values())
                .forEach(code -> table.put(String.valueOf(code.number), code.sentence));
        return table;
    }

    /// Puts the table under the help of `line` and of all its commands that have none of their own.
    static void tell(CommandLine line) {
        var usage = line.getCommandSpec().usageMessage();
        usage.exitCodeListHeading(HEADING);
        if (usage.exitCodeList().isEmpty()) usage.exitCodeList(table());
        line.getSubcommands().values().forEach(ExitCode::tell);
    }
}
