package ringside.bench.window;

import javafx.scene.Parent;

/// Something that draws a graph in a window and can be moved about in. Everything is called on the
/// JavaFX thread.
interface Subject {
    /// What is put on the stage.
    Parent node();

    /// Whether all of the specimen is there to be looked at.
    boolean ready(Specimen specimen);

    /// Shows everything, or as much as it can.
    void fit();

    /// Looks at everything in its own size.
    void actual();

    void pan(double across, double down);

    void zoom(double factor);

    /// Adds one thing, as an action of a person does.
    void add();

    /// Marks what bears a name like this and nothing else.
    void search(String name);

    /// Destroys what hangs on the victim of the specimen.
    void destroy(Specimen specimen);

    /// Something that equals another thing as soon as a change is there to be painted.
    Object state();

    /// Something that equals another thing as soon as what was added is there to be painted.
    default Object added() {
        return state();
    }

    /// Whether nothing more comes of what was done.
    default boolean idle() {
        return true;
    }

    /// How many things stand elsewhere than at the last call.
    int moved();
}
