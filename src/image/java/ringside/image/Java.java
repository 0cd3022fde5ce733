package ringside.image;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The image's own runtime at work, with the options and the class path of the script.
final class Java {
    private static final long MINUTES = 5;

    private final Recipe recipe;

    Java(Recipe recipe) {
        this.recipe = recipe;
    }

    /// Starts a class of the program.
    ///
    /// @param log where both its outputs go
    Process start(Path log, List<String> options, List<String> words) throws IOException {
        var line = new ArrayList<String>();
        line.add(recipe.runtime().resolve("bin").resolve("java").toString());
        line.addAll(recipe.options());
        line.addAll(options);
        line.add("-cp");
        line.add(classPath());
        line.addAll(words);
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.redirectOutput(log.toFile());
        builder.environment()
                .keySet()
                .removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        builder.environment().put("XDG_CONFIG_HOME", recipe.work().resolve("config").toString());
        return builder.start();
    }

    /// Waits for the end of a process and says whether it was a good one.
    static boolean endsWell(Process process) throws InterruptedException {
        if (process.waitFor(MINUTES, TimeUnit.MINUTES)) return process.exitValue() == 0;
        process.destroyForcibly();
        return false;
    }

    /// What a command of the program prints.
    String printed(String... words) throws IOException, InterruptedException {
        var log = recipe.work().resolve(words[0] + ".out");
        var all = new ArrayList<>(List.of("ringside.Main"));
        all.addAll(List.of(words));
        if (!endsWell(start(log, List.of("-XX:TieredStopAtLevel=1"), all)))
            throw new Unmade("`ringside " + words[0] + "` failed, see " + log + ".");
        return Files.readString(log, StandardCharsets.UTF_8);
    }

    private String classPath() throws IOException {
        return String.join(
                File.pathSeparator,
                recipe.classPath().stream()
                        .map(jar -> recipe.app().resolve(jar).toString())
                        .toList());
    }
}
