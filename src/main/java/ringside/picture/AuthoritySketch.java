package ringside.picture;

import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.state.Authority;
import ringside.words.Words;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Draws an authorisation key: a yellow card with a dog-ear, because it is there for one upcall
/// only, that says which key it is for and who asked.
final class AuthoritySketch {
    private static final double EAR = 13;

    private final Scene scene;
    private final Pen pen;

    AuthoritySketch(Scene scene, Pen pen) {
        this.scene = scene;
        this.pen = pen;
    }

    void draw(Authority authority, Box box) {
        var ref = new Ref.OfKey(authority.key());
        var tag = scene.tag(ref);
        var halo = new Halo(scene, pen);
        halo.below(ref, box, 4);
        pen.trace(tag, paper(box), look(ref));
        pen.trace(tag.with(Detail.FINE), ear(box), Look.lined(Ink.AUTHORITY_LINE, 1.2));
        var right = box.right() - EAR - 4;
        var title = Words.say("picture.authority", authority.target().hex());
        pen.name(
                tag,
                box.x() + 10,
                box.y() + 16.5,
                right,
                title,
                Role.STRONG,
                12.5,
                Room.ALONE,
                Ink.ON_AUTHORITY);
        if (!halo.isCovered(ref, box))
            pen.words(
                    tag,
                    box.x() + 10,
                    box.y() + 31,
                    box.right() - 8,
                    fitting(asked(authority), box.width() - 18),
                    Role.BODY,
                    10,
                    Ink.ON_AUTHORITY);
        halo.above(ref, box, 4);
    }

    private Look look(Ref ref) {
        var plain = Look.of(Ink.AUTHORITY, Ink.AUTHORITY_LINE, 1.4);
        if (scene.doomed(ref)) return Look.of(Ink.DOOM_FILL, Ink.DOOM, 1.4).with(Dash.DASHED);
        return scene.selected(ref) ? Look.of(Ink.AUTHORITY, Ink.SELECTION, 2.2) : plain;
    }

    private static Curve paper(Box box) {
        return Curve.from(box.x(), box.y())
                .line(box.right() - EAR, box.y())
                .line(box.right(), box.y() + EAR)
                .line(box.right(), box.bottom())
                .line(box.x(), box.bottom())
                .close();
    }

    private static Curve ear(Box box) {
        return Curve.from(box.right() - EAR, box.y())
                .line(box.right() - EAR, box.y() + EAR)
                .line(box.right(), box.y() + EAR);
    }

    /// Who asked, and with how much callout information; the fullest wording comes first.
    private List<String> asked(Authority authority) {
        var who =
                scene.kernel()
                        .process(authority.pid())
                        .map(process -> authority.pid() + " " + process.comm())
                        .orElse(Integer.toString(authority.pid()));
        return List.of(
                Words.say("picture.asked.callout", who, KeyWords.count(bytes(authority), "byte")),
                Words.say("picture.asked", who),
                Words.say("picture.asked.by", authority.pid()));
    }

    /// As in /proc/keys only the length is told: what the callout says may be nobody's business.
    private static int bytes(Authority authority) {
        return authority.callout().getBytes(StandardCharsets.UTF_8).length;
    }

    private static String fitting(List<String> lines, double room) {
        return lines.stream()
                .filter(line -> Type.width(line, Role.BODY, 10) <= room)
                .findFirst()
                .orElse(lines.getLast());
    }
}
