package ringside.picture.notation;

import org.pcollections.PMap;
import org.pcollections.PSortedMap;

import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.layout.Band;
import ringside.layout.Box;
import ringside.picture.Hue;
import ringside.picture.Type;
import ringside.picture.View;
import ringside.state.Key;

import java.util.List;
import java.util.Optional;

/// What every notation is made of: the things of a moment in a fixed order, what holds what, where
/// each stands, and the words about it that the picture says too.
///
/// @param titles a sentence for each thing
/// @param fresh what the last step brought or changed, and a word for it, perhaps an empty one
/// @param users names of users by uid
public record Chart(
        View view,
        Box bounds,
        PSortedMap<Ref, String> titles,
        PMap<Ref, String> fresh,
        PMap<Integer, String> users) {
    Topology topology() {
        return view.topology();
    }

    List<Ref> things() {
        return topology().things().stream().sorted().toList();
    }

    List<Edge> edges() {
        return topology().graph().edgeSet().stream().toList();
    }

    /// Where a thing stands, with the picture's left upper corner as origin.
    Optional<Box> place(Ref ref) {
        return view.places().at(ref).map(this::moved);
    }

    /// The stripes of ground that belong to a uid, from the same origin.
    List<Band> bands() {
        return view.places().bands().stream()
                .map(band -> new Band(band.uid(), moved(band.box())))
                .toList();
    }

    private Box moved(Box box) {
        return box.moved(-bounds.x(), -bounds.y());
    }

    /// A few words for a thing, as they stand on it in the picture.
    String label(Ref ref) {
        return Type.visible(words(ref));
    }

    private String words(Ref ref) {
        var kernel = topology().kernel();
        return switch (ref) {
            case Ref.OfProcess(var pid) ->
                    kernel.process(pid).map(it -> pid + " " + it.comm()).orElse("" + pid);
            case Ref.OfTask(var tid) -> "thread " + tid;
            case Ref.OfSlot(var tid, var slot) -> Facts.word(slot) + " of " + tid;
            case Ref.OfKey(var serial) ->
                    kernel.key(serial).map(Key::description).orElse(serial.hex());
            case Ref.OfUser(var uid) -> user(uid);
            case Ref.OfFile(var number) -> {
                var file = kernel.files().get(number);
                yield file == null ? "file " + number : file.path();
            }
            case Ref.OfNamespace(var number) -> "user namespace " + number;
            case Ref.OfLink _ -> ref.id();
        };
    }

    private String user(int uid) {
        var name = users.get(uid);
        return "uid " + Integer.toUnsignedString(uid) + (name == null ? "" : " " + name);
    }

    Hue hue(Key ring) {
        return Hue.of(topology(), ring);
    }

    /// Whether a thread is the first of its process, whose place it shares.
    boolean leads(Ref ref) {
        return ref instanceof Ref.OfTask(var tid)
                && topology().kernel().task(tid).filter(task -> task.leads()).isPresent();
    }
}
