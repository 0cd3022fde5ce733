package ringside.picture;

import org.pcollections.PSortedMap;

import ringside.graph.Ref;
import ringside.layout.Box;

import java.util.List;

/// A whole picture: marks in painting order (later ones cover earlier ones), the box around
/// everything, and a sentence for each thing, as a screen reader says it.
///
/// Equal state, places and emphasis give an equal list; whatever is on screen can be asserted from
/// it.
public record DisplayList(List<Mark> marks, Box bounds, PSortedMap<Ref, String> titles) {
    public DisplayList {
        marks = List.copyOf(marks);
    }

    /// The marks of one thing, in painting order.
    public List<Mark> of(Ref ref) {
        return marks.stream().filter(mark -> mark.ref().filter(ref::equals).isPresent()).toList();
    }

    /// All text, in painting order: what a person can read in the picture.
    public List<String> texts() {
        return marks.stream()
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).text())
                .toList();
    }
}
