package ringside.picture;

import ringside.layout.Box;

import java.util.List;

/// Cards below the scene, side by side as far as they fit: "If 1003 exits: …".
final class CaptionSketch {
    private static final double WIDEST = 520;
    private static final double PAD = 14;
    private static final double GAP = 20;
    private static final double LINE = 17;

    private final Pen pen;

    CaptionSketch(Pen pen) {
        this.pen = pen;
    }

    void draw(List<Caption> captions, Box world) {
        var x = world.x() + 10;
        var y = world.bottom() + 28;
        var row = 0.0;
        for (var caption : captions) {
            var lines = lines(caption.sentence());
            var width = width(caption, lines);
            if (x + width > world.right() && x > world.x() + 10) {
                x = world.x() + 10;
                y += row + GAP;
                row = 0;
            }
            var box = new Box(x, y, width, 2 * PAD + 12 + LINE * lines.size());
            card(caption, lines, box);
            x += width + GAP;
            row = Math.max(row, box.height());
        }
    }

    private static List<String> lines(String sentence) {
        return Type.wrap(Type.visible(sentence), Role.BODY, 12, WIDEST);
    }

    private static double width(Caption caption, List<String> lines) {
        var heading = Type.width(Type.visible(caption.heading()), Role.STRONG, 13);
        var longest =
                lines.stream().mapToDouble(line -> Type.width(line, Role.BODY, 12)).max().orElse(0);
        return Math.min(WIDEST, Math.max(heading, longest)) + 2 * PAD;
    }

    private void card(Caption caption, List<String> lines, Box box) {
        var doom = caption.tone() == Caption.Tone.DOOM;
        if (!doom) pen.shadow(Tag.NONE, box, 8);
        var look =
                doom
                        ? Look.of(Ink.DOOM_FILL, Ink.DOOM, 1).with(Dash.DASHED)
                        : Look.of(Ink.PANEL, Ink.BORDER, 1);
        pen.block(Tag.NONE.with(Detail.SIGN), box, 8, look);
        var x = box.x() + PAD;
        var right = box.right() - PAD + 0.5;
        var y = box.y() + PAD + 9;
        pen.name(
                Tag.NONE,
                x,
                y,
                right,
                caption.heading(),
                Role.STRONG,
                13,
                Room.ALONE,
                doom ? Ink.DOOM : Ink.TEXT);
        for (var line : lines) {
            y += LINE + (line.equals(lines.getFirst()) && y < box.y() + PAD + 10 ? 4 : 0);
            pen.words(Tag.NONE, x, y, right, line, Role.BODY, 12, doom ? Ink.DOOM_TEXT : Ink.MUTED);
        }
    }
}
