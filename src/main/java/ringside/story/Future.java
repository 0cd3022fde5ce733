package ringside.story;

import org.pcollections.PVector;

/// A line of moments that was left when somebody acted in the past. `at` is the number of moments
/// it had in common with the line that replaced it; `moments` is the whole line, so that it can be
/// resumed whatever happened since.
public record Future(int at, PVector<Moment> moments) {
    /// How many steps were abandoned.
    public int length() {
        return moments.size() - at;
    }
}
