package ringside.cli;

import ringside.evidence.Opened;
import ringside.story.Parsed;
import ringside.story.Rewriting;
import ringside.story.Shelf;
import ringside.story.Story;
import ringside.story.StoryText;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/// Puts right the replies that a story's file states. Law: the file is replaced as a whole or not
/// at all, by a text whose replies were tried; nothing but replies changes in it.
///
/// @param shown what the file says now
record Rewrite(Opened.Shown shown, String sentence) {
    static Rewrite of(String name) {
        if (name.equals(Input.STDIN))
            throw new Unusable("Standard input cannot be rewritten; name a file.");
        if (Shelf.of(name).isPresent())
            throw new Unusable(name + " ships with the program and cannot be rewritten.");
        var bytes = Input.file(name);
        var story =
                Input.open(name)
                        .story()
                        .filter(it -> Arrays.equals(bytes(it.source()), bytes))
                        .orElseThrow(
                                () ->
                                        new Unusable(
                                                name
                                                        + " is no text of a story; only such a file"
                                                        + " can be rewritten."));
        return put(name, story);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Rewrite put(String name, Story story) {
        var replayed = story.replay(Input.machine());
        var rewriting = Rewriting.of(story.source(), replayed.corrections());
        for (var correction : rewriting.left().stream().limit(1).toList())
            throw new Unusable(
                    name
                            + ": line "
                            + correction.stated().line()
                            + " cannot be rewritten; state the answer there by hand.");
        if (!(StoryText.parse(rewriting.text()) instanceof Parsed.Whole(var fresh)))
            throw new Unusable(name + " cannot be rewritten; its answers would not be read again.");
        var wrong = fresh.replay(Input.machine()).corrections();
        for (var correction : wrong.stream().limit(1).toList())
            throw new Unusable(
                    name
                            + ": line "
                            + correction.stated().line()
                            + " cannot be rewritten; its answer would not be read as the same.");
        if (rewriting.changed() > 0) write(Path.of(name), bytes(rewriting.text()));
        return new Rewrite(
                Opened.performed(fresh, Input.machine()),
                name + ": " + counted(rewriting.changed()) + " rewritten");
    }

    private static String counted(int replies) {
        return replies == 1 ? "1 reply" : replies + " replies";
    }

    /// Beside the file first, with its rights, then in its place; a symbolic link stays one.
    private static void write(Path named, byte[] bytes) {
        try {
            var file = named.toRealPath();
            var fresh = Files.createTempFile(file.toAbsolutePath().getParent(), ".ringside", ".md");
            try {
                Files.write(fresh, bytes);
                if (Files.getFileStore(file).supportsFileAttributeView("posix"))
                    Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(file));
                move(fresh, file);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new Unusable(named + " cannot be written (" + e.getMessage() + ").");
        }
    }

    private static void move(Path fresh, Path file) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
