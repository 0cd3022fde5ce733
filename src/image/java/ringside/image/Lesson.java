package ringside.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Training of the runtime: it uses the program as people do, once at the command line and once in
/// the window, and what it learned is kept in a cache for each. Both are trained side by side; the
/// window needs no display for it.
final class Lesson {
    private static final String TRAINING = "ringside.Training";

    private Lesson() {}

    static void give(Recipe recipe) throws IOException, InterruptedException {
        var scratch = Files.createDirectories(recipe.work().resolve("scratch"));
        var list = Recipe.SOURCES.resolve("training.txt").toAbsolutePath().toString();
        var window = start(recipe, "window", List.of("window"));
        var command = start(recipe, "command", List.of(list, scratch.toString()));
        if (!Java.endsWell(command))
            throw new Unmade("training failed, see " + log(recipe, "command") + ".");
        if (!Java.endsWell(window))
            System.err.println(
                    "The window could not be trained and will start slowly, see "
                            + log(recipe, "window")
                            + ".");
        Tree.clear(scratch);
    }

    private static Process start(Recipe recipe, String what, List<String> words)
            throws IOException {
        var options = new ArrayList<String>();
        options.add("-XX:AOTCacheOutput=" + recipe.home().resolve(what + ".aot"));
        options.add("-Djava.awt.headless=true");
        options.add("-Dglass.platform=Headless");
        options.add("-Dprism.order=sw");
        var all = new ArrayList<>(List.of(TRAINING));
        all.addAll(words);
        return new Java(recipe).start(log(recipe, what), options, all);
    }

    private static Path log(Recipe recipe, String what) {
        return recipe.work().resolve("training-" + what + ".log");
    }
}
