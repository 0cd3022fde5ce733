package ringside.desktop;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

import ringside.desktop.session.Notice;
import ringside.desktop.session.Session;
import ringside.words.Words;

import java.io.File;
import java.util.List;

/// A file that is dropped on the window is opened; several are one recording in parts.
///
/// While it is dragged over the window a word says what dropping would do.
final class Drop {
    private final Session session;
    private final StackPane frame;
    private final Label word = new Label();

    private Drop(Session session, StackPane frame) {
        this.session = session;
        this.frame = frame;
        word.setId("drop-word");
        word.getStyleClass().add("drop-word");
        word.setMouseTransparent(true);
    }

    static Drop install(Scene scene, StackPane frame, Session session) {
        var drop = new Drop(session, frame);
        scene.setOnDragOver(drop::over);
        scene.setOnDragExited(_ -> drop.gone());
        scene.setOnDragDropped(drop::dropped);
        return drop;
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            announce(event.getDragboard().getFiles());
        }
        event.consume();
    }

    /// Says what would be opened.
    void announce(List<File> files) {
        word.setText(
                files.size() == 1
                        ? Words.say("settings.drop", files.getFirst().getName())
                        : Words.say("settings.drop.several", files.size()));
        if (!frame.getChildren().contains(word)) frame.getChildren().add(word);
    }

    /// The drag went elsewhere or ended.
    void gone() {
        frame.getChildren().remove(word);
    }

    private void dropped(DragEvent event) {
        gone();
        var files = event.getDragboard().getFiles();
        if (files.isEmpty()) session.say(Notice.error(Words.say("settings.drop.refused")));
        else session.open(files.stream().map(File::toPath).toList());
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
