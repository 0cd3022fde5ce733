package ringside.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Makes the application image: Ringside with a runtime of its own, in a folder that may be moved.
/// Run by `mvn package` from source, with the JDK of the build.
///
///     bin/ringside                  a script that starts lib/ringside/runtime
///     lib/ringside/runtime          the modules that are needed, JavaFX among them, made by jlink
///     lib/ringside/app              the program and its libraries, on the class path
///     lib/ringside/*.aot            what the runtime learned when it was trained
///     share                         manual page, completion, desktop entry, icons
///
/// JavaFX is linked into the runtime because the JVM keeps more of what it learned without a module
/// path, and its native libraries then need not be unpacked into the home of whoever starts it.
///
/// Law: equal ingredients give no work; a change of the program keeps the runtime.
public final class Image {
    private final Recipe recipe;

    private Image(Recipe recipe) {
        this.recipe = recipe;
    }

    /// @param arguments the build's folder, the version, the date of the release (YYYY-MM-DD), and
    ///     the modules with commas between them
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var recipe =
                new Recipe(
                        Path.of(arguments[0]).toAbsolutePath(),
                        arguments[1],
                        arguments[2],
                        arguments[3]);
        try {
            new Image(recipe).make();
        } catch (Unmade sentence) {
            System.err.println("The application image was not made: " + sentence.getMessage());
            System.exit(1);
        }
    }

    private void make() throws IOException, InterruptedException {
        var all = recipe.digest();
        if (isCurrent("image", all) && Files.exists(recipe.launcher())) return;
        Files.deleteIfExists(stamp("image"));
        runtime();
        Tree.clear(recipe.root(), recipe.runtime());
        Libraries.copy(recipe);
        Launcher.write(recipe);
        Share.write(recipe);
        Lesson.give(recipe);
        Files.writeString(stamp("image"), all);
    }

    private void runtime() throws IOException {
        var digest = recipe.runtimeDigest();
        if (isCurrent("runtime", digest) && Files.isDirectory(recipe.runtime())) return;
        Files.deleteIfExists(stamp("runtime"));
        Tree.clear(recipe.runtime());
        Linked.runtime(recipe);
        Files.writeString(stamp("runtime"), digest);
    }

    private boolean isCurrent(String part, String digest) throws IOException {
        var stamp = stamp(part);
        return Files.exists(stamp) && Files.readAllLines(stamp).equals(List.of(digest));
    }

    private Path stamp(String part) throws IOException {
        return Files.createDirectories(recipe.work()).resolve(part + ".digest");
    }
}
