package ringside.desktop.canvas;

/// Who has to know that something changed in what is shown.
interface Audience {
    /// The picture is out of date.
    void picture();

    /// The overlay is out of date.
    void overlay();

    /// A beat of the film says this.
    void caption(String words);
}
