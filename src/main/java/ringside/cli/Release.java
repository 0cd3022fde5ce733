package ringside.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The version that the build wrote into the program.
final class Release {
    private Release() {}

    static String number() {
        try (var in = Release.class.getResourceAsStream("/ringside/release.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
