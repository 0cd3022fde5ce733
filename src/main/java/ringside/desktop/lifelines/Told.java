package ringside.desktop.lifelines;

import ringside.graph.KeyWords;
import ringside.graph.Lifelines;
import ringside.graph.Lifelines.Life;
import ringside.words.Words;

import java.util.ArrayList;

/// The face in words: titles of rows, and what a row says to those who hear it.
final class Told {
    private Told() {}

    static String title(Row row) {
        return switch (row) {
            case Row.OfLife(var life) -> life.key().description();
            case Row.OfHold(_, var hold) -> hold.edge().reason();
        };
    }

    /// `keyring 0x2f41ac07 · steps 5 to 29`.
    static String below(Row row, Lifelines lines) {
        return switch (row) {
            case Row.OfLife(var life) -> life.key().serial().hex() + " · " + steps(life, lines);
            case Row.OfHold _ -> "";
        };
    }

    private static String steps(Life life, Lifelines lines) {
        return span(life.born(), life.until(), lines.length());
    }

    private static String span(int from, int until, int length) {
        return until > length
                ? Words.say("time.life.since", from)
                : Words.say("time.life.between", from, until);
    }

    /// All that the bar shows, in one sentence.
    static String sentence(Row row, Lifelines lines) {
        return switch (row) {
            case Row.OfLife(var life) -> sentence(life, lines);
            case Row.OfHold(_, var hold) ->
                    hold.edge().reason() + ", " + span(hold.from(), hold.until(), lines.length());
        };
    }

    private static String sentence(Life life, Lifelines lines) {
        var words = new ArrayList<String>();
        words.add(KeyWords.name(life.key()));
        words.add(steps(life, lines));
        for (var turn : life.turns())
            words.add(Words.say("time.life.turn", turn(turn.kind()), turn.step()));
        return String.join(", ", words);
    }

    private static String turn(Lifelines.Kind kind) {
        return Words.say(
                switch (kind) {
                    case REVOKED -> "time.life.revoked";
                    case EXPIRED -> "time.life.expired";
                    case INVALIDATED -> "time.life.invalidated";
                    case NEGATIVE -> "time.life.negative";
                });
    }

    /// What a place of a bar says: the step, and how the key was after it.
    static String at(Row row, int step, String line) {
        var life = row.life();
        var said = step == 0 ? Words.say("time.begins") : Words.say("time.step", step, line);
        return life.lives(step)
                ? said + "\n" + Words.say("graph.references", life.refs(step))
                : said;
    }
}
