package ringside.picture;

import org.pcollections.PMap;

import ringside.graph.Ref;
import ringside.state.Key;
import ringside.words.Words;

import java.util.List;
import java.util.Optional;

/// What is written below the name of a key in a large print.
final class Beneath {
    private final Scene scene;
    private final PMap<Ref, String> chips;

    /// @param chips who keeps what stays
    Beneath(Scene scene, PMap<Ref, String> chips) {
        this.scene = scene;
        this.chips = chips;
    }

    /// What matters most of a key: who keeps it now, its state, the time it has, its references;
    /// and for where that has no room, how many references there are.
    List<String> of(Key key) {
        var ref = new Ref.OfKey(key.serial());
        var now = scene.kernel().now();
        var plain = Words.say("picture.refs", refs(key));
        return Optional.ofNullable(chips.get(ref))
                .or(() -> KeyWords.state(key, now))
                .or(() -> KeyWords.left(key, now).map(left -> Words.say("picture.left", left)))
                .map(first -> List.of(first, plain))
                .orElse(List.of(plain));
    }

    /// The first line that fits, else the last one.
    static String fitting(List<String> lines, double room) {
        return lines.stream()
                .filter(line -> Type.width(line, Role.BODY, LargeSketch.LETTER) <= room)
                .findFirst()
                .orElse(lines.getLast());
    }

    private int refs(Key key) {
        var shown = scene.emphasis().motion().counts().get(new Ref.OfKey(key.serial()));
        return shown == null ? key.refs() : shown;
    }
}
