package ringside.image;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// What goes into the image and where it is put.
///
/// @param target the build's folder, which holds `lib`, `javafx` and the program's jar
/// @param version of the program
/// @param date of the release, as YYYY-MM-DD
/// @param modules of the runtime, with commas between them
record Recipe(Path target, String version, String date, String modules) {
    /// Where scripts, desktop entry and the rest of what is only copied stand in the sources.
    static final Path SOURCES = Path.of("src", "image");

    Path root() {
        return target.resolve("ringside");
    }

    Path launcher() {
        return root().resolve("bin").resolve("ringside");
    }

    Path home() {
        return root().resolve("lib").resolve("ringside");
    }

    Path runtime() {
        return home().resolve("runtime");
    }

    Path app() {
        return home().resolve("app");
    }

    Path share() {
        return root().resolve("share");
    }

    /// Notes of the build that are no part of the image.
    Path work() {
        return target.resolve("image");
    }

    Path program() {
        return target.resolve("ringside-" + version + ".jar");
    }

    List<Path> libraries() throws IOException {
        return Tree.files(target.resolve("lib"));
    }

    /// JavaFX of this system; the jars without a system in their name are empty.
    List<Path> toolkit() throws IOException {
        return Tree.files(target.resolve("javafx")).stream()
                .filter(jar -> jar.getFileName().toString().matches(".*-\\d[\\d.]*-[a-z].*\\.jar"))
                .toList();
    }

    /// Names in `app`, in the order of the class path.
    List<String> classPath() throws IOException {
        var names = new ArrayList<String>();
        names.add("ringside.jar");
        for (var jar : libraries()) names.add(jar.getFileName().toString());
        return names;
    }

    /// Options of every start, in training and later; they must be the same.
    List<String> options() throws IOException {
        return Files.readAllLines(SOURCES.resolve("jvm.options"));
    }

    String runtimeDigest() throws IOException {
        return digest(toolkit());
    }

    String digest() throws IOException {
        var files = new ArrayList<>(Tree.files(SOURCES));
        files.addAll(toolkit());
        files.addAll(libraries());
        files.add(program());
        return digest(files);
    }

    private String digest(List<Path> files) throws IOException {
        try {
            var sum = MessageDigest.getInstance("SHA-256");
            var java = Runtime.version() + System.getProperty("os.name") + version + date + modules;
            sum.update(java.getBytes(StandardCharsets.UTF_8));
            for (var file : files) {
                sum.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                sum.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(sum.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
