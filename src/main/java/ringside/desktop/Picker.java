package ringside.desktop;

import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import ringside.words.Words;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/// Asks for a file. The toolkit's own chooser is one of these; it belongs to the desktop and not to
/// the program, so a test brings another.
interface Picker {
    /// Asks for a story, a recording or a picture that carries one.
    Optional<Path> open();

    /// Asks where to save a story.
    ///
    /// @param name what to suggest
    Optional<Path> saveStory(String name);

    /// Asks where to write a document.
    ///
    /// @param name what to suggest, with the ending of the format
    Optional<Path> savePicture(String name);

    /// The chooser of the desktop.
    static Picker of(Window owner) {
        return new Picker() {
            @Override
            public Optional<Path> open() {
                var chooser = chooser(Words.say("settings.open"), "");
                chooser.getExtensionFilters()
                        .addAll(
                                new ExtensionFilter(
                                        Words.say("settings.open.kinds"),
                                        "*.md",
                                        "*.strace",
                                        "*.txt",
                                        "*.png",
                                        "*.svg",
                                        "*.html"),
                                new ExtensionFilter(Words.say("settings.open.all"), "*"));
                return path(chooser.showOpenDialog(owner));
            }

            @Override
            public Optional<Path> saveStory(String name) {
                var chooser = chooser(Words.say("settings.save"), name);
                chooser.getExtensionFilters()
                        .add(new ExtensionFilter(Words.say("settings.story.kind"), "*.md"));
                return path(chooser.showSaveDialog(owner));
            }

            @Override
            public Optional<Path> savePicture(String name) {
                return path(chooser(Words.say("settings.export"), name).showSaveDialog(owner));
            }
        };
    }

    private static FileChooser chooser(String title, String name) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        return chooser;
    }

    private static Optional<Path> path(@org.jspecify.annotations.Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
