package ringside.desktop;

import javafx.animation.AnimationTimer;
import javafx.stage.Stage;

import java.time.Duration;
import java.time.Instant;

/// Says how long the start took, for whoever asks with `-Dringside.timing=true`: milliseconds from
/// the start of the JVM until the first frame of the window was drawn.
final class FirstFrame {
    private FirstFrame() {}

    static void announce(Stage stage) {
        if (Boolean.getBoolean("ringside.timing")) stage.setOnShown(_ -> afterTwoPulses());
    }

    /// The second pulse begins when the first frame is done.
    private static void afterTwoPulses() {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses < 2) return;
                stop();
                var began = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
                System.out.println(
                        "first frame after "
                                + Duration.between(began, Instant.now()).toMillis()
                                + " ms");
            }
        }.start();
    }
}
