package ringside.desktop.theme;

import ringside.desktop.session.Habits;
import ringside.desktop.session.Shade;
import ringside.words.Tongue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/// What the window remembers: size, shade, motion, language, size of text. A small text file of the
/// XDG configuration directory.
///
/// Law: a file that cannot be read or written changes nothing but that nothing is remembered.
public final class Memory {
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;
    private final Path file;

    /// What is remembered: width and height in screen pixels, `text` in percent. A language or a
    /// wish about motion that nobody stated is left to the machine's settings.
    public record Look(
            double width,
            double height,
            Shade shade,
            Optional<Boolean> reducedMotion,
            Optional<Tongue> tongue,
            int text,
            Habits habits) {
        public static final Look FIRST =
                new Look(
                        WIDTH,
                        HEIGHT,
                        Shade.LIGHT,
                        Optional.empty(),
                        Optional.empty(),
                        TextSize.USUAL,
                        Habits.FIRST);
    }

    public Memory(Path file) {
        this.file = file;
    }

    public Look read() {
        var kept = new Properties();
        try (var in = Files.newInputStream(file)) {
            kept.load(in);
        } catch (IOException | IllegalArgumentException _) {
            return Look.FIRST;
        }
        return new Look(
                number(kept, "width", WIDTH),
                number(kept, "height", HEIGHT),
                kept.getProperty("shade", "").equals("dark") ? Shade.DARK : Shade.LIGHT,
                Optional.ofNullable(kept.getProperty("reducedMotion")).map("true"::equals),
                Optional.ofNullable(kept.getProperty("language")).flatMap(Tongue::tagged),
                TextSize.nearest((int) number(kept, "text", TextSize.USUAL)),
                new Habits(
                        kept.getProperty("wheel", "").equals("scrolls"),
                        !kept.getProperty("autosave", "").equals("false"),
                        number(kept, "speedPercent", 100) / 100,
                        kept.getProperty("inside", "").equals("true")));
    }

    private static double number(Properties kept, String name, double otherwise) {
        var text = kept.getProperty(name, "");
        return text.matches("\\d{2,5}") ? Double.parseDouble(text) : otherwise;
    }

    public void write(Look look) {
        var kept = new Properties();
        kept.setProperty("width", String.valueOf(Math.round(look.width())));
        kept.setProperty("height", String.valueOf(Math.round(look.height())));
        kept.setProperty("shade", look.shade() == Shade.DARK ? "dark" : "light");
        look.reducedMotion()
                .ifPresent(reduced -> kept.setProperty("reducedMotion", String.valueOf(reduced)));
        look.tongue().ifPresent(tongue -> kept.setProperty("language", tongue.tag()));
        kept.setProperty("text", String.valueOf(look.text()));
        kept.setProperty("wheel", look.habits().wheelScrolls() ? "scrolls" : "zooms");
        kept.setProperty("autosave", String.valueOf(look.habits().autosave()));
        kept.setProperty("speedPercent", String.valueOf(Math.round(look.habits().speed() * 100)));
        kept.setProperty("inside", String.valueOf(look.habits().inside()));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var out = Files.newOutputStream(file)) {
                kept.store(out, "Ringside");
            }
        } catch (IOException _) {
            // The next start begins with the usual size; nothing else depends on it.
        }
    }
}
