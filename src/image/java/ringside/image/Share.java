package ringside.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a system wants to know of a program: manual page, completion, desktop entry, icons,
/// licence. The first two are printed by the program itself, so they cannot be out of date.
final class Share {
    private static final String ICON = "io.github.ringside.Ringside";

    private Share() {}

    static void write(Recipe recipe) throws IOException, InterruptedException {
        var share = recipe.share();
        var from = Recipe.SOURCES.resolve("share");
        for (var file : Tree.files(from)) {
            var text =
                    Files.readString(file)
                            .replace("@VERSION@", recipe.version())
                            .replace("@DATE@", recipe.date());
            put(share.resolve(from.relativize(file).toString()), text);
        }
        var java = new Java(recipe);
        put(share.resolve("man/man1/ringside.1"), java.printed("man"));
        put(share.resolve("bash-completion/completions/ringside"), java.printed("completion"));
        put(share.resolve("doc/ringside/LICENSE"), Files.readString(Path.of("LICENSE")));
        icons(share.resolve("icons/hicolor"));
    }

    private static void icons(Path folder) throws IOException {
        var drawn = Path.of("resources", "ringside", "icon");
        put(
                folder.resolve("scalable/apps/" + ICON + ".svg"),
                Files.readString(drawn.resolve("ringside.svg")));
        for (var file : Tree.files(drawn)) {
            var size = file.getFileName().toString().replace(".png", "");
            if (!size.matches("\\d+")) continue;
            var to = folder.resolve(size + "x" + size + "/apps/" + ICON + ".png");
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        }
    }

    private static void put(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
