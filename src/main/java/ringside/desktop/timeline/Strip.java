package ringside.desktop.timeline;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import ringside.desktop.action.Action;
import ringside.desktop.action.Hand;
import ringside.desktop.control.ActionButton;
import ringside.desktop.session.Session;
import ringside.desktop.session.View;
import ringside.desktop.theme.TextSize;
import ringside.words.Words;

/// The strip below the graph: first, previous, play, next, last; the rail with a tick a step; where
/// we are and what the clock says; and the futures that were left behind.
public final class Strip extends HBox {
    private final Session session;
    private final Player player;
    private final Label position = new Label();
    private final Label clock = new Label();
    private final MenuButton futures = new MenuButton();

    public Strip(Session session, Player player, Hand hand) {
        this.session = session;
        this.player = player;
        getStyleClass().addAll("panel", "timeline");
        setId("timeline");
        position.getStyleClass().add("position");
        position.setId("position");
        clock.getStyleClass().add("clock");
        clock.setId("clock");
        futures.setId("futures");
        futures.accessibleTextProperty().bind(futures.textProperty());
        var rail = new Rail(session, player);
        HBox.setHgrow(rail, Priority.ALWAYS);
        getChildren().addAll(transport(hand), rail, status());
        session.view().subscribe(this::show);
    }

    private Node transport(Hand hand) {
        var play = ActionButton.icon(Action.PLAY, hand);
        play.getStyleClass().add("primary");
        player.playing()
                .subscribe(
                        playing ->
                                play.setGraphic(
                                        new FontIcon(playing ? Feather.PAUSE : Feather.PLAY)));
        var row =
                new HBox(
                        4,
                        ActionButton.icon(Action.FIRST, hand),
                        ActionButton.icon(Action.PREVIOUS, hand),
                        play,
                        ActionButton.icon(Action.NEXT, hand),
                        ActionButton.icon(Action.LAST, hand),
                        new Pace(session, hand));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node status() {
        var box = new VBox(2, position, clock, futures);
        position.setMinWidth(TextSize.px(128));
        futures.setMinWidth(USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void show(View view) {
        var timeline = view.timeline();
        position.setText(Words.say("time.position", timeline.cursor(), timeline.length()));
        clock.setText("t = " + time(view.kernel().now()));
        var others = timeline.others();
        futures.setVisible(!others.isEmpty());
        futures.setManaged(!others.isEmpty());
        futures.setText(Words.say("time.futures", others.size()));
        futures.getItems().clear();
        for (var i = 0; i < others.size(); i++) futures.getItems().add(future(i));
    }

    private MenuItem future(int index) {
        var other = session.view().get().timeline().others().get(index);
        var steps = other.length();
        var line = other.moments().get(other.at()).line();
        var item = new MenuItem(Words.say("time.future", steps, other.at(), line));
        item.setId("future-" + index);
        item.setOnAction(_ -> session.resume(index));
        return item;
    }

    /// `00:04:12`, with the days before it when there are any.
    static String time(long seconds) {
        var days = seconds / 86_400;
        var rest = seconds % 86_400;
        var clock = String.format("%02d:%02d:%02d", rest / 3600, rest / 60 % 60, rest % 60);
        return days == 0 ? clock : Words.say("time.days", days, clock);
    }
}
