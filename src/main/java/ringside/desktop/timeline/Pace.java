package ringside.desktop.timeline;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import ringside.desktop.action.Action;
import ringside.desktop.action.Hand;
import ringside.desktop.control.ActionButton;
import ringside.desktop.control.Keyboard;
import ringside.desktop.session.Habits;
import ringside.desktop.session.Session;

/// How fast the story plays, and whether its steps are walked beat by beat. Clicking the speed
/// makes it faster, and after the fastest begins with the slowest.
final class Pace extends HBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private final Session session;
    private final Button speed = new Button();
    private final ActionButton inside;

    Pace(Session session, Hand hand) {
        super(4);
        this.session = session;
        setAlignment(Pos.CENTER_LEFT);
        inside = ActionButton.icon(Action.INSIDE, hand);
        speed.setId("speed");
        speed.getStyleClass().addAll("icon", "speed");
        speed.setMinWidth(USE_PREF_SIZE);
        speed.setTooltip(new Tooltip(tip()));
        speed.setAccessibleText(tip());
        speed.setOnAction(_ -> faster(hand));
        getChildren().addAll(speed, inside, ActionButton.icon(Action.BOOKMARK, hand));
        session.habits().subscribe(this::show);
    }

    private static String tip() {
        return Action.FASTER.description()
                + "  ("
                + Keyboard.spell(Action.SLOWER)
                + ", "
                + Keyboard.spell(Action.FASTER)
                + ")";
    }

    private void faster(Hand hand) {
        var habits = session.habits().get();
        if (habits.speed() < Habits.FASTEST) hand.invoke(Action.FASTER, speed);
        else session.setHabits(habits.withSpeed(Habits.SLOWEST));
    }

    private void show(Habits habits) {
        speed.setText(spell(habits.speed()));
        inside.pseudoClassStateChanged(ON, habits.inside());
    }

    /// `1×`, `¼×`.
    static String spell(double speed) {
        if (speed < 0.4) return "¼×";
        return speed < 1 ? "½×" : Math.round(speed) + "×";
    }
}
