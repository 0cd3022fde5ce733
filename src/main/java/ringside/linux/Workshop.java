package ringside.linux;

import ringside.call.Program;

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
            List.of("board.h", "board.c", "worker.c", "upcall.c", "limits.c", "agent.c");

    private final Path folder;
    private final Map<Program, Path> copies = new HashMap<>();

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

    /// The agent as such a file. What it sets are throwaway ids only, since whoever found the file
    /// could run it.
    Path program(Program wanted) {
        return wanted.setsId() ? copies.computeIfAbsent(wanted, this::copy) : program();
    }

    private Path copy(Program wanted) {
        var path = folder.resolve("agent" + copies.size());
        try {
            Files.copy(program(), path);
            Files.setAttribute(path, "unix:uid", wanted.owner());
            Files.setAttribute(path, "unix:gid", wanted.group());
            var bits = (wanted.setUid() ? 04000 : 0) | (wanted.setGid() ? 02000 : 0);
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
