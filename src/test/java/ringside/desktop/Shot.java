package ringside.desktop;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import ringside.desktop.keep.Folders;
import ringside.desktop.session.Session;
import ringside.desktop.session.Shade;
import ringside.desktop.theme.Theme;
import ringside.rule.Model;
import ringside.words.Tongue;
import ringside.words.Words;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

/// Takes a picture of the real window, driven as a person would: for screenshots and for looking at
/// it. Not a test; run it with the words that [#main] describes.
///
/// Law: equal words give the same window; nothing is read from the person's settings.
public final class Shot {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final Stage stage;
    private final Session session;
    private final MainWindow window;

    private Shot(Stage stage, double width, double height) {
        this.stage = stage;
        session = new Session(Model.INSTANCE, Runnable::run, Shot::screen);
        session.setReducedMotion(true);
        Theme.loadFonts();
        window = new MainWindow(session, nobody(), Folders.NONE);
        var scene = new Scene(window.frame(), width, height);
        window.dress(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
    }

    /// Takes one picture, `[OPTION VALUE]… OUT.png`, or with `lines FILE` one for each line of a
    /// file that is no comment (blanks in a value stand between quotation marks). Options come in
    /// any order, deeds in theirs.
    ///
    /// - `size 1600x1000`, `shade dark`, `tongue de`, `motion on`
    /// - `open FILE` or `open lesson:login`; without it the opening login
    /// - deeds: `step 12`, `select 1002` (a pid, a serial or a description), `keys "Ctrl+K 'fork'
    ///   Enter"`, `click #do-fork`, `hover #do-exit`, `wait 400` (milliseconds)
    public static void main(String[] words) throws Exception {
        var stage = FxToolkit.registerPrimaryStage();
        if (!words[0].equals("lines")) take(stage, words);
        else
            for (var line : Files.readAllLines(Path.of(words[1])))
                if (!line.isBlank() && !line.startsWith("#")) take(stage, split(line));
        System.exit(0);
    }

    private static String[] split(String line) {
        return WORD.matcher(line)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toArray(String[]::new);
    }

    private static void take(Stage stage, String[] words) throws IOException {
        var size = value(words, "size").orElse("1600x1000").split("x", 2);
        Words.speak(tongue(value(words, "tongue").orElse("en")));
        var width = Double.parseDouble(size[0]);
        var height = Double.parseDouble(size[1]);
        var shot = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> new Shot(stage, width, height));
        shot.look(words);
        var deeds = new ShotDeeds(shot.session, stage);
        for (var i = 0; i + 1 < words.length; i += 2) {
            deeds.perform(words[i], words[i + 1]);
            settle();
        }
        shot.write(Path.of(words[words.length - 1]));
        screen(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    private static Tongue tongue(String tag) {
        return Arrays.stream(Tongue.values())
                .filter(tongue -> tongue.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no language " + tag));
    }

    private static Optional<String> value(String[] words, String name) {
        for (var i = 0; i + 1 < words.length; i += 2)
            if (words[i].equals(name)) return Optional.of(words[i + 1]);
        return Optional.empty();
    }

    private void look(String[] words) {
        screen(
                () -> {
                    if (value(words, "shade").equals(Optional.of("dark")))
                        session.setShade(Shade.DARK);
                    if (value(words, "motion").isPresent()) session.setReducedMotion(false);
                    value(words, "open")
                            .ifPresentOrElse(
                                    what -> Opening.named(session, what),
                                    () -> Opening.show(session));
                    session.hush();
                });
        settle();
    }

    static void settle() {
        WaitForAsyncUtils.waitForFxEvents(3);
    }

    static void screen(Runnable task) {
        if (Platform.isFxApplicationThread()) task.run();
        else WaitForAsyncUtils.waitForAsyncFx(60_000, task);
    }

    /// The window with everything that floats over it, as one picture.
    private void write(Path out) throws IOException {
        settle();
        var image =
                WaitForAsyncUtils.waitForAsyncFx(
                        60_000,
                        () -> {
                            var whole = pixels(stage.getScene().snapshot(null));
                            for (var other : List.copyOf(Window.getWindows()))
                                if (!other.equals(stage) && other.isShowing()) over(whole, other);
                            return whole;
                        });
        ImageIO.write(image, "png", out.toFile());
    }

    private void over(BufferedImage whole, Window other) {
        var graphics = whole.createGraphics();
        graphics.drawImage(
                pixels(floating(other.getScene())),
                (int) (other.getX() - stage.getX()),
                (int) (other.getY() - stage.getY()),
                null);
        graphics.dispose();
    }

    /// A menu or a card, with what lies around its rounded corners left open.
    private static WritableImage floating(Scene scene) {
        var clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        return scene.getRoot().snapshot(clear, null);
    }

    private static BufferedImage pixels(WritableImage shot) {
        var width = (int) shot.getWidth();
        var height = (int) shot.getHeight();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++) image.setRGB(x, y, shot.getPixelReader().getArgb(x, y));
        return image;
    }

    private static Picker nobody() {
        return new Picker() {
            @Override
            public Optional<Path> open() {
                return Optional.empty();
            }

            @Override
            public Optional<Path> saveStory(String name) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> savePicture(String name) {
                return Optional.empty();
            }
        };
    }
}
