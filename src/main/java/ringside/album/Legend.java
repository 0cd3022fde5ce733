package ringside.album;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import ringside.evidence.Opened;
import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.picture.Imprint;
import ringside.story.Moment;
import ringside.story.Narration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A step in words: what it is called, what happened in it, how much is there, and who holds what.
/// Every format tells these alike.
public record Legend(String title, List<String> sentences, Topology topology) {
    public Legend {
        sentences = List.copyOf(sentences);
    }

    static Legend of(Opened.Shown shown, int step, Plate plate) {
        var timeline = shown.timeline();
        var title = shown.title() + ", step " + step + " of " + timeline.length();
        var told =
                step == 0
                        ? Optional.<Moment>empty()
                        : Optional.of(timeline.moments().get(step - 1));
        var sentences = new ArrayList<String>();
        told.map(moment -> Narration.of(moment.step()))
                .ifPresentOrElse(
                        narration -> {
                            sentences.add(narration.headline() + ".");
                            sentences.addAll(narration.sentences());
                        },
                        () -> sentences.add("The start."));
        sentences.add(counted(plate.view().topology()));
        return new Legend(title, sentences, plate.view().topology());
    }

    private static String counted(Topology topology) {
        var kernel = topology.kernel();
        var rings = (int) kernel.keys().values().stream().filter(key -> key.isRing()).count();
        return "There are "
                + count(kernel.processes().size(), "process", "processes")
                + ", "
                + count(rings, "keyring", "keyrings")
                + " and "
                + count(kernel.keys().size() - rings, "other key", "other keys")
                + ".";
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    String description() {
        return String.join(" ", sentences);
    }

    Imprint imprint(Finish finish, String metadata, PMap<Ref, String> notes) {
        var first = title.replaceFirst(", step \\d+ of \\d+$", "");
        var prefix = finish.prefix().isEmpty() ? Imprint.slug(first) : finish.prefix();
        return new Imprint(title, description(), prefix, metadata, notes);
    }

    /// Who holds each key, as far as the kernel counts it.
    static PMap<Ref, String> notes(Topology topology) {
        PMap<Ref, String> notes = HashTreePMap.empty();
        for (var serial : topology.kernel().keys().keySet()) {
            var holders = topology.references(serial);
            if (holders.isEmpty()) continue;
            var reasons = holders.stream().map(Edge::reason).collect(Collectors.joining("; "));
            notes = notes.plus(new Ref.OfKey(serial), "Held by " + reasons + ".");
        }
        return notes;
    }
}
