package ringside.desktop;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import ringside.desktop.keep.Leftover;
import ringside.desktop.session.Session;
import ringside.words.Words;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayDeque;
import java.util.Deque;

/// A bar that offers the stories that a killed window left behind, one after the other, the newest
/// first. It takes room of its own and covers nothing.
final class Recovery extends HBox {
    private final Session session;
    private final Deque<Leftover> left = new ArrayDeque<>();
    private final Label words = new Label();

    Recovery(Session session) {
        super(10);
        this.session = session;
        setId("recovery");
        getStyleClass().add("recovery");
        setAlignment(Pos.CENTER_LEFT);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        getChildren()
                .addAll(
                        new FontIcon(Feather.LIFE_BUOY),
                        words,
                        button("restore", this::restore),
                        button("later", this::next),
                        button("discard", this::discard));
        show();
    }

    /// Looks through a folder, not on the screen's thread, and offers what is there.
    void offer(Path folder) {
        Thread.startVirtualThread(
                () -> {
                    var found = Leftover.in(folder);
                    Platform.runLater(
                            () -> {
                                left.addAll(found);
                                show();
                            });
                });
    }

    /// Offers what another bar still offers.
    void takeAfter(Recovery former) {
        left.addAll(former.left);
        show();
    }

    private Button button(String what, Runnable deed) {
        var button = new Button(Words.say("settings.left." + what));
        button.setId("recovery-" + what);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> deed.run());
        return button;
    }

    private void show() {
        setVisible(!left.isEmpty());
        setManaged(!left.isEmpty());
        if (left.isEmpty()) return;
        var newest = left.peekFirst();
        var more = left.size() - 1;
        words.setText(
                Words.say("settings.left", newest.title(), newest.steps(), when(newest))
                        + (more > 0 ? " " + Words.say("settings.left.more", more) : ""));
    }

    private static String when(Leftover left) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Words.spoken().locale())
                .withZone(ZoneId.systemDefault())
                .format(left.when().toInstant());
    }

    /// Opens it; the old file goes when the story is kept anew.
    private void restore() {
        var chosen = left.removeFirst();
        session.restore(chosen.file(), chosen::text, () -> gone(chosen));
        left.clear();
        show();
    }

    private void next() {
        left.removeFirst();
        show();
    }

    private void discard() {
        gone(left.removeFirst());
        show();
    }

    private void gone(Leftover taken) {
        try {
            taken.discard();
        } catch (IOException _) {
            // It is offered once more at the next start, which costs nothing.
        }
    }
}
