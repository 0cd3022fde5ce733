package ringside.picture;

import ringside.layout.Box;
import ringside.layout.Lane;
import ringside.layout.Places;

/// Where the word about a key stands, as "kept by 1: _ses": below its box where no other is near,
/// else on its second line, whose own words then give way.
///
/// @param inside whether it stands on the second line
record Perch(Box box, boolean inside) {
    private static final double RING = 44;
    private static final double CARD = 38;
    private static final double PAD = 14;

    /// At the right end of a ring stands how many hold it.
    private static final double COUNT = 46;

    /// What a word below a box and a reference below the word take.
    private static final double BELOW = 40;

    /// So many words are looked at for neighbours; where there are more of them there is no room.
    private static final int FEW = 16;

    /// @param words how many keys have a word
    static Perch of(Places places, Box box, int words) {
        var free = box.height() == RING && words <= FEW && isFree(places, box);
        return new Perch(box, box.height() >= CARD && !free);
    }

    private static boolean isFree(Places places, Box box) {
        if (box.x() >= Lane.KEYS.left()) return false;
        var below = new Box(box.x() + 4, box.bottom() + 1, box.width() - 8, BELOW);
        return places.boxes().values().stream().noneMatch(below::intersects);
    }

    /// Writes the word, and covers whatever else is there up to `end`.
    void write(Pen pen, Tag tag, String word, double end) {
        var text = Type.fit(Type.visible(word), Role.STRONG, 10, room());
        var wide = Type.width(text, Role.STRONG, 10) + PAD;
        if (inside && end > left() + wide)
            pen.block(tag.with(Detail.PLATE), plate(end), 8.5, blank());
        var right = inside ? left() + wide : Halo.below(box, wide);
        if (inside || end <= right) pen.chip(tag, right, middle(), text, Pen.Chip.INFO);
        else broad(pen, tag, right - wide, end, text);
    }

    /// In the middle of what was there.
    private void broad(Pen pen, Tag tag, double left, double end, String text) {
        var plate = Boxes.between(left, middle() - 8.5, end, middle() + 8.5);
        pen.block(tag.with(Detail.PLATE), plate, 8.5, blank());
        pen.centred(tag, plate.centerX(), middle() + 3.6, text, Role.STRONG, 10, Ink.INFO);
    }

    private double room() {
        if (!inside) return Math.max(120, box.width() + 20);
        return box.right() - (box.height() == RING ? COUNT : 6) - left() - PAD;
    }

    private double left() {
        return box.x() + (box.height() == RING ? 38 : 26);
    }

    private double middle() {
        if (!inside) return box.bottom() + 6;
        return box.bottom() - (box.height() == RING ? 13 : 10);
    }

    private Box plate(double end) {
        return Boxes.between(left(), middle() - 8.5, end + 6, middle() + 8.5);
    }

    private static Look blank() {
        return Look.filled(Ink.INFO_FILL);
    }
}
