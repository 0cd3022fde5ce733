package ringside.image;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// The script that people start. A script and the runtime's own `java` start sooner than the
/// launcher of jpackage, pass every argument, signal and exit code on, and run wherever the
/// folder is put.
final class Launcher {
    private Launcher() {}

    static void write(Recipe recipe) throws IOException {
        var windows = System.getProperty("os.name").startsWith("Windows");
        if (windows) script(recipe, "ringside.cmd", "%home%\\app\\");
        script(recipe, "ringside", "$home/app/");
    }

    private static void script(Recipe recipe, String name, String app) throws IOException {
        var jars =
                recipe.classPath().stream()
                        .map(jar -> app + jar)
                        .collect(Collectors.joining(File.pathSeparator));
        var text =
                Files.readString(Recipe.SOURCES.resolve("bin").resolve(name))
                        .replace("@FLAGS@", String.join(" ", recipe.options()))
                        .replace("@CLASSPATH@", jars);
        Path script = recipe.launcher().resolveSibling(name);
        Files.createDirectories(script.getParent());
        Files.writeString(script, text);
        if (!script.toFile().setExecutable(true, false))
            throw new Unmade(script + " cannot be made executable.");
    }
}
