package ringside.desktop.keep;

import ringside.album.Carried;
import ringside.desktop.session.Keeper;
import ringside.evidence.Opened;
import ringside.keyctl.Secrets;
import ringside.story.StoryText;
import ringside.story.Timeline;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;

/// The unsaved steps of a window, in a file that is up to date after every step.
///
/// A step costs one line at the end of the file; whatever changes more writes the whole anew. The
/// last block is left open, so that there is no instant at which the file is no story. The file is
/// locked as long as its window lives, which is how the next one knows a window that was killed.
/// Law: payloads are never in it. A disk that is full or a folder that may not be written is
/// complained about once.
public final class Journal implements Keeper {
    private static final String FENCE = "```";
    private final Path file;
    private final Consumer<String> complain;
    private Optional<FileChannel> channel = Optional.empty();
    private Optional<Opened.Shown> written = Optional.empty();
    private boolean complained;

    /// @param name of the file in `folder`, no other window's
    /// @param complain is told why nothing can be kept
    public Journal(Path folder, String name, Consumer<String> complain) {
        this.file = folder.resolve(name + ".md");
        this.complain = complain;
    }

    @Override
    public boolean changed(Opened.Shown now) {
        try {
            var tail = tail(now);
            if (tail.isPresent()) append(tail.get());
            else whole(Carried.story(now, Secrets.HIDDEN));
            written = Optional.of(now);
            return true;
        } catch (IOException e) {
            written = Optional.empty();
            say(e);
            return false;
        }
    }

    @Override
    public void settled() {
        try {
            close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            say(e);
        }
    }

    /// Unsaved steps stay in a file of their own, for a later start to offer.
    @Override
    public void left() {
        try {
            if (written.isPresent()) Files.move(file, aside());
            close();
        } catch (IOException e) {
            say(e);
        }
    }

    private Path aside() {
        var stem = file.getFileName().toString().replaceAll("\\.md$", "");
        var number = 1;
        while (Files.exists(file.resolveSibling(stem + "-" + number + ".md"))) number++;
        return file.resolveSibling(stem + "-" + number + ".md");
    }

    private void close() throws IOException {
        written = Optional.empty();
        if (channel.isPresent()) channel.get().close();
        channel = Optional.empty();
    }

    private void say(IOException e) {
        if (!complained) complain.accept(file + ": " + e.getMessage());
        complained = true;
    }

    /// The lines that the file lacks, when it lacks nothing else.
    private Optional<String> tail(Opened.Shown now) {
        return written.filter(before -> continues(before, now))
                .flatMap(before -> tail(before, now));
    }

    private static Optional<String> tail(Opened.Shown before, Opened.Shown now) {
        var from = before.timeline().length();
        return StoryText.tail(now.timeline(), from, Secrets.HIDDEN, now.pictures());
    }

    private static boolean continues(Opened.Shown before, Opened.Shown now) {
        return before.pictures().equals(now.pictures())
                && continues(before.timeline(), now.timeline());
    }

    private static boolean continues(Timeline before, Timeline now) {
        var length = before.length();
        return length > 0
                && now.length() > length
                && now.start().equals(before.start())
                && now.moments().get(length - 1).equals(before.moments().get(length - 1));
    }

    private void whole(String text) throws IOException {
        var open = text.endsWith(FENCE + "\n") ? text.substring(0, text.length() - 4) : text;
        var aside = file.resolveSibling(file.getFileName() + ".new");
        Files.createDirectories(file.getParent());
        var next =
                FileChannel.open(
                        aside,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
        next.lock();
        write(next, open);
        Files.move(aside, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        var before = channel;
        channel = Optional.of(next);
        if (before.isPresent()) before.get().close();
    }

    private void append(String lines) throws IOException {
        write(channel.orElseThrow(), lines);
    }

    private static void write(FileChannel to, String text) throws IOException {
        var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) to.write(bytes);
    }
}
