package ringside.cli;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import ringside.rule.Model;
import ringside.story.Coverage;
import ringside.story.Sheet;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Prints the rules of the model and the places where man pages and kernel differ, with their
/// citations and the stories that show them.
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        name = "rules",
        description = "Print every rule, and every difference between man pages and kernel.")
final class RulesCommand implements Callable<Integer> {
    @Option(
            names = "--divergences",
            description = "Only the differences between man pages and kernel.")
    private boolean divergences;

    @Option(
            names = "--rule",
            defaultValue = "",
            paramLabel = "ID",
            description = "One rule (NO_SUCH_KEY) or difference (D14) only.")
    private String rule = "";

    @Option(
            names = "--coverage",
            description = {
                "The table of lessons and stories that reach each rule and each starred difference.",
                "Exit code 1 when nothing reaches one of them."
            })
    private boolean coverage;

    @ArgGroup private Form form = new Form();

    @Spec private CommandSpec spec = CommandSpec.create();

    /// How it is printed.
    private static final class Form {
        @Option(names = "--json", description = "As JSON.")
        private boolean json;

        @Option(names = "--markdown", description = "As Markdown.")
        private boolean markdown;
    }

    @Override
    public Integer call() {
        var sheet = chosen(Sheet.of(Model.INSTANCE));
        return coverage ? cover(Coverage.of(sheet)) : print(sheet);
    }

    private int cover(Coverage table) {
        var text =
                form.json
                        ? CoverageSheet.json(table)
                        : form.markdown ? CoverageSheet.markdown(table) : CoverageSheet.text(table);
        spec.commandLine().getOut().print(text);
        return table.unreached().isEmpty() ? 0 : 1;
    }

    private int print(Sheet sheet) {
        var text =
                form.json
                        ? SheetJson.write(sheet)
                        : form.markdown ? SheetMarkdown.write(sheet) : SheetText.write(sheet);
        spec.commandLine().getOut().print(text);
        return 0;
    }

    private Sheet chosen(Sheet sheet) {
        var asked = rule.toUpperCase(Locale.ROOT);
        var rules =
                sheet.rules().stream()
                        .filter(_ -> !divergences)
                        .filter(it -> asked.isEmpty() || it.rule().name().equals(asked))
                        .toList();
        var rows =
                sheet.rows().stream().filter(it -> asked.isEmpty() || isCalled(it, asked)).toList();
        if (rules.isEmpty() && rows.isEmpty())
            throw new Unusable(
                    "There is no rule and no difference "
                            + rule
                            + "; `ringside rules` prints all of them.");
        return new Sheet(rules, rows);
    }

    private static boolean isCalled(Sheet.Row row, String asked) {
        return List.of(row.divergence().id(), row.divergence().name()).contains(asked);
    }
}
