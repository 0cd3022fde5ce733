package ringside.desktop;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;

import ringside.desktop.action.Action;
import ringside.desktop.action.Hand;
import ringside.desktop.session.Companion;
import ringside.desktop.session.SemanticsName;
import ringside.desktop.session.Session;
import ringside.state.Semantics;
import ringside.words.Words;

/// Whose word the machine follows: Linux, the man pages, or both side by side.
final class SemanticsMenu extends MenuButton {
    private double whole;

    SemanticsMenu(Session session, Hand hand) {
        var group = new ToggleGroup();
        for (var choice : Semantics.PRESETS) {
            var item = new RadioMenuItem(SemanticsName.of(choice));
            item.setId("semantics-" + choice.id());
            item.setToggleGroup(group);
            item.setUserData(choice);
            item.setOnAction(_ -> session.setSemantics(choice));
            getItems().add(item);
        }
        getItems().addAll(new SeparatorMenuItem(), both(session, hand));
        setId("semantics");
        accessibleTextProperty().bind(textProperty());
        setMinWidth(Region.USE_PREF_SIZE);
    }

    private MenuItem both(Session session, Hand hand) {
        var both = new CheckMenuItem(Action.TRUTHS.text());
        both.setId("semantics-both");
        both.setOnAction(_ -> hand.invoke(Action.TRUTHS, this));
        session.companion()
                .subscribe(now -> both.setSelected(now.filter(Companion::truths).isPresent()));
        return both;
    }

    /// What it takes with its words, in pixels, also while it has none.
    double whole() {
        if (getContentDisplay() != ContentDisplay.GRAPHIC_ONLY) whole = prefWidth(-1);
        return whole;
    }

    /// Shows an icon instead of its words, or the words again.
    void brief(boolean next) {
        setGraphic(next ? new FontIcon(Action.SEMANTICS.icon()) : null);
        setContentDisplay(next ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    /// Shows whose word is followed; with more words where there is room.
    void judge(Semantics chosen, boolean roomy) {
        var name = SemanticsName.of(chosen);
        setText(roomy ? Words.say("bar.semantics", name) : name);
        for (var item : getItems())
            if (item instanceof RadioMenuItem choice)
                choice.setSelected(chosen.equals(choice.getUserData()));
    }
}
