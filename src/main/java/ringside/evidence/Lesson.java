package ringside.evidence;

/// What a performed entry teaches about earlier ones.
sealed interface Lesson {
    Lesson NOTHING = new Nothing();

    record Nothing() implements Lesson {}

    /// The entry to play again, since a serial or an owner of its is known now.
    record Back(int to) implements Lesson {}

    /// Everything is to be played again, from another start.
    record Restart(Prehistory past) implements Lesson {}
}
