package ringside.desktop;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import ringside.desktop.session.Session;
import ringside.graph.Ref;
import ringside.state.Key;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// What [Shot] does to the window before the picture is taken.
final class ShotDeeds {
    /// A chord (`Ctrl+Shift+P`), or text between apostrophes.
    private static final Pattern TOKEN = Pattern.compile("'([^']*)'|(\\S+)");

    private final FxRobot robot = new FxRobot();
    private final Session session;
    private final Stage stage;

    ShotDeeds(Session session, Stage stage) {
        this.session = session;
        this.stage = stage;
    }

    void perform(String deed, String value) {
        switch (deed) {
            case "step" -> Shot.screen(() -> session.to(Integer.parseInt(value)));
            case "select" -> Shot.screen(() -> session.select(Optional.of(thing(value))));
            case "keys" -> keys(value);
            case "click" -> robot.clickOn(value);
            case "hover" -> robot.moveTo(value);
            case "wait" -> WaitForAsyncUtils.sleep(Integer.parseInt(value), TimeUnit.MILLISECONDS);
            case "size", "shade", "tongue", "motion", "open" -> {}
            default -> throw new IllegalArgumentException("no deed " + deed);
        }
    }

    private void keys(String text) {
        Shot.screen(stage::requestFocus);
        var tokens = TOKEN.matcher(text);
        while (tokens.find()) {
            if (tokens.group(1) == null) chord(tokens.group(2));
            else robot.write(tokens.group(1), 0);
            Shot.settle();
        }
    }

    private void chord(String text) {
        var keys = new ArrayList<KeyCode>();
        for (var name : text.split("\\+", -1)) keys.add(code(name));
        keys.forEach(robot::press);
        keys.reversed().forEach(robot::release);
    }

    private static KeyCode code(String name) {
        return switch (name) {
            case "Ctrl" -> KeyCode.CONTROL;
            case "/" -> KeyCode.SLASH;
            case "[" -> KeyCode.OPEN_BRACKET;
            case "]" -> KeyCode.CLOSE_BRACKET;
            case "Plus" -> KeyCode.PLUS;
            default ->
                    KeyCode.valueOf(
                            name.replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                                    .toUpperCase(java.util.Locale.ROOT)
                                    .replaceAll("^(\\d)$", "DIGIT$1"));
        };
    }

    private Ref thing(String name) {
        var kernel = session.view().get().kernel();
        if (name.matches("\\d{1,7}") && kernel.process(Integer.parseInt(name)).isPresent())
            return new Ref.OfProcess(Integer.parseInt(name));
        return kernel.keys().values().stream()
                .filter(key -> named(key, name))
                .findFirst()
                .map(key -> (Ref) new Ref.OfKey(key.serial()))
                .orElseThrow(() -> new IllegalArgumentException("nothing is called " + name));
    }

    private static boolean named(Key key, String name) {
        return key.description().equals(name)
                || List.of(key.serial().hex(), String.valueOf(key.serial().value())).contains(name);
    }
}
