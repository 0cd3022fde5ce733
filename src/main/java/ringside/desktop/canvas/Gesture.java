package ringside.desktop.canvas;

/// What a hand does between pressing and letting go; one class each. Points are screen pixels of
/// the picture.
///
/// Law: a gesture changes nothing but the camera before [#release], and nothing at all after
/// [#cancel].
interface Gesture {
    void drag(double x, double y);

    void release(double x, double y);

    void cancel();
}
