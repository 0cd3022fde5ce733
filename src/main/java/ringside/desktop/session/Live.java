package ringside.desktop.session;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One thing that a session publishes. When the window is built anew, the controls of the former
/// one are cut off together: law: after [#renew] nobody who listened before hears anything.
final class Live<T> {
    private ReadOnlyObjectWrapper<T> shown;

    Live(T first) {
        shown = new ReadOnlyObjectWrapper<>(first);
    }

    T get() {
        return shown.get();
    }

    void set(T next) {
        shown.set(next);
    }

    /// What the present window listens to.
    ReadOnlyObjectProperty<T> shown() {
        return shown.getReadOnlyProperty();
    }

    void renew() {
        shown = new ReadOnlyObjectWrapper<>(shown.get());
    }
}
