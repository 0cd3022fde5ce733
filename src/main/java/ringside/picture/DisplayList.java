package ringside.picture;

import org.pcollections.PSortedMap;

import ringside.graph.Ref;
import ringside.layout.Box;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A whole picture: marks in painting order (later ones cover earlier ones), the box around
/// everything, and a sentence for each thing, as a screen reader says it.
///
/// Equal state, places and emphasis give an equal list; whatever is on screen can be asserted from
/// it. Sentences are said when somebody asks for one: a film shows a picture sixty times a second
/// and nobody listens to it.
public final class DisplayList {
    private final List<Mark> marks;
    private final Box bounds;
    private final Supplier<PSortedMap<Ref, String>> say;
    private Optional<PSortedMap<Ref, String>> titles = Optional.empty();

    public DisplayList(List<Mark> marks, Box bounds, PSortedMap<Ref, String> titles) {
        this(marks, bounds, () -> titles);
    }

    DisplayList(List<Mark> marks, Box bounds, Supplier<PSortedMap<Ref, String>> say) {
        this.marks = List.copyOf(marks);
        this.bounds = bounds;
        this.say = say;
    }

    public List<Mark> marks() {
        return marks;
    }

    public Box bounds() {
        return bounds;
    }

    /// A sentence for each thing.
    public synchronized PSortedMap<Ref, String> titles() {
        if (titles.isEmpty()) titles = Optional.of(say.get());
        return titles.get();
    }

    /// The same picture, whose sentences somebody else says.
    public DisplayList titled(Supplier<PSortedMap<Ref, String>> titles) {
        return new DisplayList(marks, bounds, titles);
    }

    /// The same picture with more marks over it.
    public DisplayList with(List<Mark> over) {
        return new DisplayList(
                Stream.concat(marks.stream(), over.stream()).toList(), bounds, this::titles);
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

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof DisplayList list
                        && marks.equals(list.marks)
                        && bounds.equals(list.bounds)
                        && titles().equals(list.titles()));
    }

    @Override
    public int hashCode() {
        return 31 * marks.hashCode() + bounds.hashCode();
    }

    @Override
    public String toString() {
        return "DisplayList[marks=" + marks + ", bounds=" + bounds + "]";
    }
}
