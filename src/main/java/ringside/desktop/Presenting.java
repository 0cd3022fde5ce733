package ringside.desktop;

import javafx.stage.Stage;

import ringside.desktop.action.Action;
import ringside.desktop.present.Presenter;
import ringside.desktop.present.Screens;
import ringside.desktop.session.Session;

import java.util.Optional;

/// Lays a presentation over the window, and takes it away again.
final class Presenting {
    private final Session session;
    private Screens screens = Screens.NONE;
    private Optional<Presenter> running = Optional.empty();

    Presenting(Session session) {
        this.session = session;
    }

    /// Where presentations are shown.
    void screens(Screens next) {
        screens = next;
    }

    /// Who does the actions in this frame; `hush` ends what plays there.
    void appoint(Desk desk, Frame frame, Runnable hush) {
        desk.when(
                        Action.PRESENT,
                        () -> {
                            hush.run();
                            begin(frame);
                        })
                .when(Action.FULL_SCREEN, () -> fill(frame));
    }

    private void begin(Frame frame) {
        running =
                Optional.of(
                        new Presenter(
                                session,
                                screens,
                                () -> {
                                    running = Optional.empty();
                                    frame.uncover();
                                }));
        running.ifPresent(frame::present);
    }

    /// Everything is as it was before; nothing where nobody presents.
    void end() {
        running.ifPresent(Presenter::end);
    }

    private void fill(Frame frame) {
        if (frame.getScene().getWindow() instanceof Stage stage)
            screens.full(stage, !stage.isFullScreen());
    }
}
