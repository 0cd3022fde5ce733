package ringside.desktop;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.controlsfx.control.SegmentedButton;

import ringside.desktop.keep.Folders;
import ringside.desktop.session.Habits;
import ringside.desktop.session.Session;
import ringside.desktop.session.Shade;
import ringside.desktop.theme.TextSize;
import ringside.words.Tongue;
import ringside.words.Words;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/// Everything about the window that a person decides once and that is remembered. A choice holds at
/// once; there is nothing to agree to.
final class SettingsForm extends VBox {
    private static final double NAMES = 130;
    private final Session session;

    /// Who carries out what concerns the whole window, which is built anew for it.
    interface Window {
        void speak(Tongue tongue);

        void size(int percent);
    }

    SettingsForm(Session session, Window window, Folders folders) {
        super(12);
        this.session = session;
        setId("settings");
        getChildren()
                .addAll(
                        choice(
                                "language",
                                List.of(Tongue.values()),
                                Words.spoken(),
                                Tongue::title,
                                window::speak),
                        choice(
                                "text",
                                TextSize.STEPS,
                                TextSize.percent(),
                                size -> size + " %",
                                window::size),
                        choice(
                                "shade",
                                List.of(Shade.values()),
                                session.shade().get(),
                                SettingsForm::called,
                                session::setShade),
                        tick("motion", session.reducedMotion()::get, session::setReducedMotion),
                        habit("wheel", Habits::wheelScrolls, Habits::withWheelScrolls),
                        habit("autosave", Habits::autosave, Habits::withAutosave),
                        where(folders));
    }

    private static String called(Shade shade) {
        return Words.say(shade == Shade.LIGHT ? "settings.shade.light" : "settings.shade.dark");
    }

    /// A row with one button for each of the things to choose from.
    private static <T> Node choice(
            String what, List<T> all, T now, Function<T, String> called, Consumer<T> choose) {
        var buttons = new SegmentedButton();
        for (var each : all) {
            var button = new ToggleButton(called.apply(each));
            button.setId(
                    "setting-" + what + "-" + each.toString().toLowerCase(java.util.Locale.ROOT));
            button.setSelected(each.equals(now));
            button.setOnAction(
                    _ -> {
                        button.setSelected(true);
                        choose.accept(each);
                    });
            buttons.getButtons().add(button);
        }
        var name = new Label(Words.say("settings." + what));
        name.setMinWidth(TextSize.px(NAMES));
        name.getStyleClass().add("muted");
        // Where both find no room beside each other the buttons go below.
        var row = new FlowPane(10, 4, name, buttons);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Node tick(String what, BooleanSupplier now, Consumer<Boolean> choose) {
        var box = new CheckBox(Words.say("settings." + what));
        box.setId("setting-" + what);
        box.setSelected(now.getAsBoolean());
        box.selectedProperty().subscribe((_, chosen) -> choose.accept(chosen));
        var why = new Label(Words.say("settings." + what + ".why"));
        why.getStyleClass().addAll("muted", "small");
        why.setWrapText(true);
        why.setStyle("-fx-padding: 0 0 0 26;");
        return new VBox(2, box, why);
    }

    private Node habit(
            String what,
            java.util.function.Predicate<Habits> now,
            java.util.function.BiFunction<Habits, Boolean, Habits> change) {
        return tick(
                what,
                () -> now.test(session.habits().get()),
                chosen -> session.setHabits(change.apply(session.habits().get(), chosen)));
    }

    private static Node where(Folders folders) {
        var words = new Label(Words.say("settings.where", folders.config(), folders.state()));
        words.getStyleClass().addAll("muted", "small");
        words.setWrapText(true);
        return words;
    }
}
