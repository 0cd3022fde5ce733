package ringside.desktop.timeline;

import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import ringside.desktop.canvas.Stage;
import ringside.words.Words;

import java.util.function.IntConsumer;

/// The little marks above the current tick, one a beat of its film: full is shown, hollow is to
/// come, the dark one is on the screen. Clicking one goes there.
final class Beats extends HBox {
    static final double HEIGHT = 12;
    private static final double WIDTH = 13;
    private final IntConsumer chosen;

    Beats(IntConsumer chosen) {
        this.chosen = chosen;
        getStyleClass().add("beats");
        setId("beats");
    }

    /// Shows these beats, or with `open` false none.
    void show(Stage stage, boolean open) {
        getChildren().clear();
        setVisible(open && !stage.beats().isEmpty());
        if (!isVisible()) return;
        for (var beat = 0; beat < stage.beats().size(); beat++)
            getChildren().add(mark(stage, beat));
    }

    private Region mark(Stage stage, int beat) {
        var mark = new Region();
        mark.setId("beat-" + beat);
        mark.getStyleClass().add("beat-mark");
        if (beat < stage.at()) mark.getStyleClass().add("shown");
        if (beat == stage.at()) mark.getStyleClass().add("now");
        mark.setMinSize(WIDTH, HEIGHT);
        mark.setMaxSize(WIDTH, HEIGHT);
        var words = Words.say("time.beat", beat + 1, stage.beats().size(), stage.beats().get(beat));
        mark.setAccessibleText(words);
        Tooltip.install(mark, new Tooltip(words));
        mark.addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    event.consume();
                    chosen.accept(beat);
                });
        return mark;
    }
}
