package ringside.desktop.palette;

import ringside.desktop.action.Action;
import ringside.desktop.action.WhyNot;
import ringside.graph.Ref;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the palette leads to: what the window can do, and what it has.
public interface Doors {
    /// Why an action cannot be done now; asked by the worker.
    Optional<WhyNot> hindrance(Action action);

    /// Does an action, or explains why not.
    void invoke(Action action);

    /// Performs a line of the console.
    void perform(String line);

    /// The things of the picture with a sentence each.
    Map<Ref, String> titles();

    /// Selects a thing and shows where it is.
    void go(Ref thing);

    /// Opens a lesson by its name.
    void lesson(String name);

    /// The files that were opened lately; asked by the worker.
    List<Path> files();

    void open(Path file);
}
