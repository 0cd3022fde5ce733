package ringside.desktop.canvas;

import java.util.List;

/// How far the film of the present step is.
///
/// @param beats what each beat says
/// @param at the beat that is shown; their number once the film is over
/// @param held whether time stands still inside it
public record Stage(List<String> beats, int at, boolean held) {
    /// No film.
    public static final Stage NONE = new Stage(List.of(), 0, false);

    public Stage {
        beats = List.copyOf(beats);
    }

    public boolean over() {
        return at >= beats.size();
    }
}
