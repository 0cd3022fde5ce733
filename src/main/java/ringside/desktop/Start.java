package ringside.desktop;

import javafx.application.Application;

/// The door to the window; nothing of the toolkit is touched before it.
public final class Start {
    private Start() {}

    /// Opens the window and returns when it is closed.
    ///
    /// @param arguments a story, a recording or `lesson:NAME` to open; without one the shipped
    /// login
    public static void launch(String... arguments) {
        Application.launch(Ringside.class, arguments);
    }
}
