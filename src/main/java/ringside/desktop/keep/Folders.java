package ringside.desktop.keep;

import java.nio.file.Path;
import java.util.Map;

/// The folders of the person who runs the program, as the XDG Base Directory Specification has
/// them: settings in `config`, what can be lost without harm in `state`.
///
/// Law: a variable that is empty or no absolute path counts as not set.
public record Folders(Path config, Path state) {
    /// Folders that nobody can make: nothing is found there and nothing stays.
    public static final Folders NONE =
            new Folders(Path.of("/dev/null/config"), Path.of("/dev/null/state"));

    private static final String OWN = "ringside";

    /// By these variables of the environment, else below `home`.
    public static Folders of(Map<String, String> environment, Path home) {
        return new Folders(
                folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")),
                folder(environment, "XDG_STATE_HOME", home.resolve(".local").resolve("state")));
    }

    /// Of the person who runs the program.
    public static Folders ofUser() {
        return of(System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    private static Path folder(Map<String, String> environment, String name, Path otherwise) {
        var set = Path.of(environment.getOrDefault(name, ""));
        return (set.isAbsolute() ? set : otherwise).resolve(OWN);
    }

    /// What the window remembers of how it looks and behaves.
    public Path settings() {
        return config.resolve("window.properties");
    }

    /// Where stories wait that nobody saved.
    public Path autosave() {
        return state.resolve("autosave");
    }

    /// The list of files that were opened lately.
    public Path recent() {
        return state.resolve("recent");
    }

    /// What was typed into the console.
    public Path typed() {
        return state.resolve("typed");
    }

    /// How far somebody came in the lessons.
    public Path lessons() {
        return state.resolve("lessons");
    }
}
