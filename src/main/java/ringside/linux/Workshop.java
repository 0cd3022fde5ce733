package ringside.linux;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Where the agent is compiled: a directory of its own that goes with the program. Others may pass
/// through it, because agents run under all kinds of uids, but not look into it.
final class Workshop implements AutoCloseable {
    private static final List<String> SOURCES =
            List.of("board.h", "board.c", "worker.c", "agent.c");

    private final Path folder;
    private final Map<String, Path> copies = new HashMap<>();

    /// Compiles the agent.
    ///
    /// @throws IOException when it cannot be compiled; the message is what the compiler said
    Workshop() throws IOException {
        folder = Files.createTempDirectory("ringside-agent");
        try {
            compile();
        } catch (IOException failed) {
            close();
            throw failed;
        }
    }

    private void compile() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        var words = new ArrayList<>(List.of("cc", "-O2", "-o", program().toString()));
        for (var source : SOURCES) {
            try (InputStream in = Workshop.class.getResourceAsStream(source)) {
                Files.copy(Objects.requireNonNull(in, source), folder.resolve(source));
            }
            if (source.endsWith(".c")) words.add(folder.resolve(source).toString());
        }
        words.add("-lpthread");
        var said = folder.resolve("cc.txt");
        var compiler = new ProcessBuilder(words).redirectErrorStream(true);
        try {
            if (compiler.redirectOutput(said.toFile()).start().waitFor() != 0)
                throw new IOException(Files.readString(said).strip());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("the compiler was interrupted", interrupted);
        }
    }

    /// The agent, runnable by anybody.
    Path program() {
        return folder.resolve("agent");
    }

    /// The agent as a set-id file of these owners, -1 for an id that the file does not set. Owners
    /// are throwaway ids only, since whoever found the file could run it.
    Path program(int setUid, int setGid) {
        if (setUid == -1 && setGid == -1) return program();
        return copies.computeIfAbsent(setUid + "-" + setGid, name -> copy(name, setUid, setGid));
    }

    private Path copy(String name, int setUid, int setGid) {
        var path = folder.resolve("agent" + name);
        try {
            Files.copy(program(), path);
            if (setUid != -1) Files.setAttribute(path, "unix:uid", setUid);
            if (setGid != -1) Files.setAttribute(path, "unix:gid", setGid);
            var bits = (setUid != -1 ? 04000 : 0) | (setGid != -1 ? 02000 : 0);
            Files.setAttribute(path, "unix:mode", 0755 | bits);
            return path;
        } catch (IOException failed) {
            throw new UncheckedIOException("no set-id program can be made", failed);
        }
    }

    @Override
    public void close() {
        try (var inside = Files.walk(folder)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        } catch (IOException left) {
            folder.toFile().deleteOnExit();
        }
    }
}
