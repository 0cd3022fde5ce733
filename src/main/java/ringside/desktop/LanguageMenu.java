package ringside.desktop;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

import ringside.words.Tongue;
import ringside.words.Words;

import java.util.function.Consumer;

/// The languages to choose from, each by the name that its speakers give it, so that who cannot
/// read the present one finds a way out.
final class LanguageMenu {
    private LanguageMenu() {}

    static void show(Node near, Consumer<Tongue> choose) {
        var menu = new ContextMenu();
        menu.setId("languages");
        var group = new ToggleGroup();
        for (var tongue : Tongue.values()) {
            var item = new RadioMenuItem(tongue.title());
            item.setId("language-" + tongue.tag());
            item.setToggleGroup(group);
            item.setSelected(tongue == Words.spoken());
            item.setOnAction(_ -> choose.accept(tongue));
            menu.getItems().add(item);
        }
        menu.show(near, Side.BOTTOM, 0, 4);
    }
}
