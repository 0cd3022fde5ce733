package ringside.picture;

import org.pcollections.PSet;
import org.pcollections.TreePVector;

import ringside.graph.Ref;

import java.util.ArrayList;
import java.util.List;

/// Draws a moment for the last row: the same things in the same places, with fewer words, all of
/// them [#LETTER] high, and strong lines; what the step did not touch steps back.
///
/// Law: no word is smaller than [#LETTER] and no line thinner than asked for, whatever the story
/// holds; pure, equal input gives an equal list.
public final class LargeSketch {
    /// The size of every word, in world pixels.
    public static final double LETTER = 18;

    /// How much stays of what nobody needs to look at.
    public static final double DIM = 0.55;

    /// Numbers are larger here.
    private static final double COUNT = 23;

    private static final double HEAD = 13;
    private static final double MARGIN = 16;

    private LargeSketch() {}

    /// Draws a slide.
    ///
    /// @param touched what the step concerns; nothing steps back where this is empty
    /// @param framing of the slide, which may be narrower than the picture
    /// @param stroke the thinnest line, in world pixels
    public static DisplayList draw(Still still, PSet<Ref> touched, Framing framing, double stroke) {
        var view = still.view();
        var emphasis = quiet(still.emphasis()).withDimmed(Limelight.rest(view, touched));
        var scene = new Scene(view.topology(), view.places(), emphasis, DIM);
        var marks = new ArrayList<Mark>();
        var squeeze = new Squeeze(framing.narrow());
        for (var mark : Sketch.marks(scene, COUNT)) strong(squeeze.mark(mark), stroke, marks);
        var pen = new Pen();
        new Lettering(narrow(scene, squeeze), still.emphasis().chips(), squeeze.share(), pen)
                .draw();
        marks.addAll(pen.marks());
        var bounds = Boxes.around(marks.stream().map(Mark::bounds).toList()).grown(MARGIN);
        var folds = view.places().folds().values();
        return new DisplayList(marks, bounds, () -> Titles.of(view.topology(), folds));
    }

    private static Scene narrow(Scene scene, Squeeze squeeze) {
        var emphasis = scene.emphasis();
        return new Scene(
                scene.topology(),
                squeeze.places(scene.places()),
                emphasis.withGhosts(squeeze.ghosts(emphasis.ghosts())),
                scene.dim());
    }

    /// Without the words that surround cards: the caption says them.
    private static Emphasis quiet(Emphasis emphasis) {
        var fresh = emphasis.fresh();
        for (var ref : emphasis.fresh().keySet()) fresh = fresh.plus(ref, "");
        return emphasis.withFresh(fresh)
                .withChips(org.pcollections.HashTreePMap.empty())
                .withCaptions(TreePVector.empty())
                .withSelection(List.of())
                .withFocus(java.util.Optional.empty());
    }

    /// Small words and their plates go, lines become strong.
    private static void strong(Mark mark, double stroke, List<Mark> marks) {
        if (mark.tag().detail() == Detail.PLATE) return;
        switch (mark) {
            case Mark.Words _ -> {}
            case Mark.Block it ->
                    marks.add(
                            new Mark.Block(
                                    it.tag(), it.box(), it.radius(), strong(it.look(), stroke)));
            case Mark.Trace it ->
                    marks.add(new Mark.Trace(it.tag(), it.curve(), strong(it.look(), stroke)));
            case Mark.Disc it ->
                    marks.add(
                            new Mark.Disc(
                                    it.tag(),
                                    it.x(),
                                    it.y(),
                                    it.radius(),
                                    strong(it.look(), stroke)));
            case Mark.Head it ->
                    marks.add(
                            new Mark.Head(
                                    it.tag(),
                                    it.x(),
                                    it.y(),
                                    it.angle(),
                                    Math.max(HEAD, it.length()),
                                    it.ink()));
        }
    }

    private static Look strong(Look look, double stroke) {
        if (look.line() == Ink.NONE) return look;
        return new Look(look.fill(), look.line(), Math.max(stroke, look.width()), look.dash());
    }
}
