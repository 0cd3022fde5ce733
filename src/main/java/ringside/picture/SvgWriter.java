package ringside.picture;

import ringside.graph.Ref;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/// Writes a picture as SVG: text as text, an id and a title for each thing, inks as attributes and
/// where asked as classes.
///
/// Law: equal input gives equal bytes. Every text carries its length, so that a machine without the
/// fonts keeps the layout; nothing is fetched, and nothing outside the picture is touched.
public final class SvgWriter {
    /// Faces that the machine may have instead of ours.
    private static final String BODY = "Inter, 'Helvetica Neue', Arial, sans-serif";

    /// How many marks are written by one hand.
    private static final int SHARE = 1 << 11;

    private final DisplayList list;
    private final BitSet first;
    private final SvgPaint paint;
    private final Imprint imprint;
    private final Skin skin;
    private final List<byte[]> parts = new ArrayList<>();

    private SvgWriter(DisplayList list, Skin skin, Imprint imprint) {
        this.list = list;
        this.first = first(list.marks());
        this.skin = skin;
        this.imprint = imprint;
        this.paint = new SvgPaint(skin, new StringBuilder());
    }

    /// The bare picture.
    public static String write(DisplayList list, Palette palette) {
        return new String(bytes(list, Skin.of(palette), Imprint.NONE), StandardCharsets.UTF_8);
    }

    /// The document in UTF-8.
    public static byte[] bytes(DisplayList list, Skin skin, Imprint imprint) {
        return new SvgWriter(list, skin, imprint).bytes();
    }

    /// Marks need nothing of each other but to know which is the first of its thing, so that all
    /// processors write shares of them.
    private byte[] bytes() {
        add(marks().ground(list.bounds()));
        IntStream.rangeClosed(0, list.marks().size() / SHARE)
                .parallel()
                .mapToObj(this::share)
                .toList()
                .forEach(this::add);
        parts.add(utf8("</svg>\n"));
        parts.addFirst(utf8(new SvgHead(list.bounds(), imprint).write(paint)));
        return joined();
    }

    private SvgMarks marks() {
        return new SvgMarks(list, first, skin, imprint);
    }

    private SvgMarks share(int at) {
        var end = Math.min(list.marks().size(), (at + 1) * SHARE);
        return marks().from(at * SHARE, end);
    }

    private void add(SvgMarks share) {
        parts.add(share.bytes());
        paint.used(share.paint());
    }

    /// The marks that are the first of their thing.
    private static BitSet first(List<Mark> marks) {
        var first = new BitSet(marks.size());
        var named = new HashSet<Ref>();
        for (var at = 0; at < marks.size(); at++) {
            var ref = marks.get(at).ref();
            if (ref.isPresent() && named.add(ref.get())) first.set(at);
        }
        return first;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] joined() {
        var all = new byte[parts.stream().mapToInt(part -> part.length).sum()];
        var at = 0;
        for (var part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    /// The faces of a whole picture; what is set in another one says so.
    static String faces() {
        return BODY;
    }
}
