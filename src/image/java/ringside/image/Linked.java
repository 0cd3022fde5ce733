package ringside.image;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/// The runtime: modules of the JDK and of JavaFX, linked by jlink, with JavaFX's native libraries
/// where the JDK has its own.
final class Linked {
    private static final String NATIVE = ".*\\.(so|dylib|dll)";

    private Linked() {}

    static void runtime(Recipe recipe) throws IOException {
        Files.createDirectories(recipe.home());
        var jlink =
                ToolProvider.findFirst("jlink")
                        .orElseThrow(
                                () ->
                                        new Unmade(
                                                System.getProperty("java.home")
                                                        + " has no jlink; build with a whole JDK."));
        var path =
                recipe.toolkit().stream()
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator));
        var said = new StringWriter();
        var out = new PrintWriter(said);
        var code =
                jlink.run(
                        out,
                        out,
                        "--module-path=" + path,
                        "--add-modules=" + recipe.modules(),
                        "--exclude-resources=regex:/javafx.*" + NATIVE,
                        "--compress=zip-0",
                        "--no-header-files",
                        "--no-man-pages",
                        "--output=" + recipe.runtime());
        if (code != 0) throw new Unmade("jlink said: " + said.toString().strip());
        for (var jar : recipe.toolkit()) natives(jar, recipe.runtime());
    }

    private static void natives(Path jar, Path runtime) throws IOException {
        var windows = System.getProperty("os.name").startsWith("Windows");
        var folder = runtime.resolve(windows ? "bin" : "lib");
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : zip.stream().filter(it -> it.getName().matches(NATIVE)).toList())
                try (var in = zip.getInputStream(entry)) {
                    Files.copy(in, folder.resolve(Path.of(entry.getName()).getFileName()));
                }
        }
    }
}
