package ringside.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The stories that ship with the program, in the order in which one would read them.
public final class Stories {
    private static final List<String> NAMES =
            List.of(
                    "opening",
                    "fork",
                    "exec",
                    "exit-cascade",
                    "join",
                    "user-session",
                    "login-logout",
                    "persistent",
                    "upcall",
                    "upcall-refused");

    private Stories() {}

    public static List<String> names() {
        return NAMES;
    }

    /// The text of a story that ships.
    ///
    /// @param name one of [#names]
    public static Optional<String> text(String name) {
        try (InputStream in =
                Stories.class.getResourceAsStream("/ringside/stories/" + name + ".md")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
