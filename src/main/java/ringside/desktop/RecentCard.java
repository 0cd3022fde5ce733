package ringside.desktop;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.controlsfx.control.PopOver;

import ringside.desktop.control.Hanging;
import ringside.desktop.keep.FileNames;
import ringside.desktop.keep.Recent;
import ringside.desktop.theme.TextSize;
import ringside.words.Words;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// The files that were opened lately, on a card. One that is no longer there says so, and choosing
/// it takes it off the list.
final class RecentCard {
    private static final double WIDTH = 460;
    private final PopOver pop = new PopOver();
    private final Recent recent;
    private final Consumer<Path> choose;

    private RecentCard(Recent recent, Consumer<Path> choose) {
        this.recent = recent;
        this.choose = choose;
    }

    /// Shows the card as soon as the disk was asked, which is not done on the screen's thread.
    static void show(Node near, Recent recent, Consumer<Path> choose) {
        Thread.startVirtualThread(
                () -> {
                    var there = new LinkedHashMap<Path, Boolean>();
                    for (var file : recent.files()) there.put(file, Files.isReadable(file));
                    Platform.runLater(() -> new RecentCard(recent, choose).show(near, there));
                });
    }

    private void show(Node near, Map<Path, Boolean> there) {
        var rows = new VBox(2);
        rows.setId("recent");
        rows.setStyle("-fx-padding: 10 16 14 12;");
        var names = FileNames.of(there.keySet());
        there.forEach(
                (file, readable) -> rows.getChildren().add(row(file, names.of(file), readable)));
        if (there.isEmpty()) rows.getChildren().add(new Label(Words.say("settings.recent.none")));
        pop.setContentNode(rows);
        pop.setTitle(Words.say("settings.recent"));
        pop.setHeaderAlwaysVisible(true);
        pop.setDetachable(false);
        Hanging.show(pop, near);
    }

    private Node row(Path file, String called, boolean readable) {
        var name = new Label(called);
        name.getStyleClass().add("lesson-title");
        var folder = String.valueOf(file.getParent());
        var where = new Text(readable ? folder : Words.say("settings.recent.gone", folder));
        where.getStyleClass().addAll("learn", "small");
        where.setWrappingWidth(wide() - 24);
        var button = new Button(file.toString(), new VBox(1, name, where));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setPrefWidth(wide());
        button.getStyleClass().addAll("flat", "lesson", "recent");
        if (!readable) name.getStyleClass().add("muted");
        button.setOnAction(_ -> chosen(file, readable));
        return button;
    }

    private static double wide() {
        return TextSize.px(WIDTH, 1, 60);
    }

    private void chosen(Path file, boolean readable) {
        pop.hide();
        if (readable) choose.accept(file);
        else Thread.startVirtualThread(() -> recent.forget(file));
    }
}
