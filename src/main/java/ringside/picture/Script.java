package ringside.picture;

import ringside.words.Words;

import java.util.ArrayList;
import java.util.List;

/// Plans the beats of a film, so that all of them fit in four seconds: layers of a deep destruction
/// get shorter, and what would still be too much goes together at the end.
final class Script {
    private static final int CAUSE = 300;
    private static final int VERDICT = 400;
    private static final int LAYER = 600;
    private static final int SHORTEST = 250;
    private static final int COLLECT = 2400;
    private static final int MOVE = 300;
    private static final int APPEAR = 200;
    private static final int GROW = 300;

    private final Change change;
    private final FilmWords words;
    private final boolean moved;
    private final List<Beat> beats = new ArrayList<>();
    private int time;

    Script(Change change, FilmWords words, boolean moved) {
        this.change = change;
        this.words = words;
        this.moved = moved;
    }

    List<Beat> beats(String cause) {
        add(Beat.Kind.CAUSE, CAUSE, cause);
        if (!change.layers.isEmpty() || !change.survivors().isEmpty())
            add(Beat.Kind.VERDICT, VERDICT, words.verdict(change));
        collect();
        if (moved) add(Beat.Kind.MOVE, MOVE, Words.say("picture.film.room"));
        if (!change.appeared().isEmpty())
            add(Beat.Kind.APPEAR, APPEAR, words.appeared(change.appeared()));
        if (!change.gained.isEmpty()) add(Beat.Kind.GROW, GROW, words.grown(change.gained));
        return List.copyOf(beats);
    }

    private void collect() {
        var shown = Math.min(change.layers.size(), COLLECT / SHORTEST);
        for (var at = 0; at < shown; at++) {
            var last = at + 1 == shown;
            var rest =
                    last ? change.layers.subList(shown, change.layers.size()) : List.<List<?>>of();
            var more = rest.stream().mapToInt(List::size).sum();
            var length = Math.min(LAYER, COLLECT / shown);
            add(Beat.Kind.COLLECT, length, words.collected(change.layers.get(at), more));
        }
    }

    private void add(Beat.Kind kind, int length, String caption) {
        beats.add(new Beat(kind, time, length, caption));
        time += length;
    }
}
