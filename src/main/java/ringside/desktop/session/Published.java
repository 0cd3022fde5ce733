package ringside.desktop.session;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import ringside.graph.Ref;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;

/// What a session lets everybody see and nobody else set. All of it changes on the screen's thread.
abstract class Published {
    final ReadOnlyObjectWrapper<View> view;
    final ReadOnlyObjectWrapper<Optional<Ref>> selection =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    final ReadOnlyObjectWrapper<Optional<Notice>> notice =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    final ReadOnlyObjectWrapper<Optional<Path>> file =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    final ReadOnlyObjectWrapper<SortedMap<Integer, String>> users =
            new ReadOnlyObjectWrapper<>(Collections.emptySortedMap());
    final ReadOnlyObjectWrapper<String> title = new ReadOnlyObjectWrapper<>("");
    final ReadOnlyObjectWrapper<Shade> shade = new ReadOnlyObjectWrapper<>(Shade.LIGHT);
    final ReadOnlyBooleanWrapper reducedMotion = new ReadOnlyBooleanWrapper(false);
    final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(true);

    Published(View first) {
        view = new ReadOnlyObjectWrapper<>(first);
    }

    public ReadOnlyObjectProperty<View> view() {
        return view.getReadOnlyProperty();
    }

    /// What is selected in graph, inspector and console alike.
    public ReadOnlyObjectProperty<Optional<Ref>> selection() {
        return selection.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Where the story was opened from or saved to.
    public ReadOnlyObjectProperty<Optional<Path>> file() {
        return file.getReadOnlyProperty();
    }

    /// What the story calls its users, by uid.
    public ReadOnlyObjectProperty<SortedMap<Integer, String>> users() {
        return users.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<String> title() {
        return title.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Shade> shade() {
        return shade.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty reducedMotion() {
        return reducedMotion.getReadOnlyProperty();
    }

    /// False while there are steps that no file holds.
    public ReadOnlyBooleanProperty saved() {
        return saved.getReadOnlyProperty();
    }
}
