package ringside.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import ringside.story.Lesson;
import ringside.story.Shelf;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Lists the lessons that ship, by level and in reading order, or prints the text of one.
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        name = "lessons",
        description = {
            "List the lessons, or print the text of one.",
            "`ringside lesson:NAME` opens a lesson, `ringside run lesson:NAME` performs it;"
                    + " lesson:NAME works wherever a FILE does."
        })
final class LessonsCommand implements Callable<Integer> {
    private static final int NAME = 33;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "The lesson to print: 02-fork, 2 or fork.")
    private Optional<String> name = Optional.empty();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        name.ifPresentOrElse(asked -> out.print(text(asked)), () -> list(out));
        return 0;
    }

    private static String text(String asked) {
        return Lesson.text(asked).orElseThrow(() -> Input.unknown(Shelf.LESSON, asked));
    }

    private static void list(PrintWriter out) {
        var level = "";
        for (var lesson : Lesson.all()) {
            if (!lesson.level().equals(level)) head(out, lesson.level(), level.isEmpty());
            level = lesson.level();
            out.println("  " + padded(lesson.name()) + lesson.title());
            out.println("  " + padded("") + lesson.learn());
        }
        out.println();
        out.println("`ringside lesson:NAME` opens one, `ringside run lesson:NAME` performs it.");
    }

    private static void head(PrintWriter out, String level, boolean first) {
        if (!first) out.println();
        out.println(Character.toUpperCase(level.charAt(0)) + level.substring(1));
    }

    private static String padded(String text) {
        return text + " ".repeat(Math.max(1, NAME - text.length()));
    }
}
