package ringside.linux;

import ringside.state.Payload;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/// The program that performs calls on the real kernel, spoken to over its standard input and
/// output: one line and some bytes a request, one line and some bytes an answer.
///
/// An answer always comes: a call that blocks is answered with that news, and an agent that says
/// nothing for half a minute is killed, which ends the read here.
final class Agent implements AutoCloseable {
    /// One answer. `kind` is `=` for a result, `~` for a call that still blocks, `-` for a thread
    /// that is gone; `before` and `after` are seconds of the kernel's clock.
    record Answer(char kind, long result, int error, long before, long after, Payload bytes) {}

    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final long NEVER = Long.MAX_VALUE;

    private final Process process;
    private final OutputStream out;
    private final DataInputStream in;
    private final AtomicLong deadline = new AtomicLong(NEVER);

    Agent(Path program) throws IOException {
        process = new ProcessBuilder(program.toString(), "serve").start();
        out = process.getOutputStream();
        in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        Thread.ofVirtual().start(this::watch);
    }

    /// The pid of the agent that hears requests.
    long pid() {
        return process.pid();
    }

    private void watch() {
        try {
            while (!process.waitFor(1, java.util.concurrent.TimeUnit.SECONDS))
                if (System.nanoTime() > deadline.get()) process.destroyForcibly();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Asks and reads the answer.
    ///
    /// @throws UncheckedIOException when the agent died
    Answer ask(Request request) {
        try {
            deadline.set(System.nanoTime() + SILENCE.toNanos());
            out.write(request.bytes());
            out.flush();
            return answer();
        } catch (IOException broken) {
            throw new UncheckedIOException("The agent on the real kernel died.", broken);
        } finally {
            deadline.set(NEVER);
        }
    }

    private Answer answer() throws IOException {
        var line = new StringBuilder();
        for (int next; (next = in.readUnsignedByte()) != '\n'; ) line.append((char) next);
        var words = line.toString().split(" ", -1);
        return new Answer(
                words[0].charAt(0),
                Long.parseLong(words[1]),
                Integer.parseInt(words[2]),
                Long.parseLong(words[3]),
                Long.parseLong(words[4]),
                Payload.of(in.readNBytes(Integer.parseInt(words[5]))));
    }

    /// A request without bytes, of which only the number matters.
    long number(String line) {
        return ask(Request.of(line)).result();
    }

    /// Lets the agent clear what is left and waits for it.
    @Override
    public void close() {
        try {
            out.close();
            if (!process.waitFor(10, java.util.concurrent.TimeUnit.SECONDS))
                process.destroyForcibly();
        } catch (IOException gone) {
            process.destroyForcibly();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
