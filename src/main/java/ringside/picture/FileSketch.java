package ringside.picture;

import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.state.OpenFile;
import ringside.words.Words;

/// Draws an open file, which holds keyrings as long as it is open: a card with a turned corner.
final class FileSketch {
    private static final double FOLD = 10;

    private final Scene scene;
    private final Pen pen;

    FileSketch(Scene scene, Pen pen) {
        this.scene = scene;
        this.pen = pen;
    }

    void draw(OpenFile file, Box box) {
        var ref = new Ref.OfFile(file.id());
        var tag = scene.tag(ref);
        var halo = new Halo(scene, pen);
        halo.below(ref, box, 3);
        var line = scene.doomed(ref) ? Ink.DOOM : scene.selected(ref) ? Ink.SELECTION : Ink.PIN;
        pen.block(tag, box, 3, Look.of(Ink.PANEL, line, 1.2));
        var fold =
                Curve.from(box.right() - FOLD, box.y())
                        .line(box.right() - FOLD, box.y() + FOLD)
                        .line(box.right(), box.y() + FOLD);
        pen.trace(tag.with(Detail.FINE), fold, Look.lined(line, 1));
        var right = box.right() - FOLD - 4;
        var x = box.x() + 10;
        var high = box.height() >= 34;
        var y = high ? box.y() + 16 : box.centerY() + 4;
        var drop = high ? Room.ALONE : Room.MIDDLE;
        pen.name(tag, x, y, right, file.path(), Role.MONO, 11, drop, Ink.TEXT);
        if (high)
            pen.words(tag, x, y + 15, right, Words.say("picture.file"), Role.BODY, 10.5, Ink.MUTED);
        halo.above(ref, box, 3);
    }
}
