package ringside.picture;

import org.pcollections.PMap;

import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.layout.Fold;
import ringside.layout.Lane;
import ringside.state.Flag;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Process;
import ringside.words.Words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The words of a large print: two lines on a card, a letter on a ring's disc, the number of its
/// links, and the names of the lanes.
final class Lettering {
    private static final double SIZE = LargeSketch.LETTER;
    private static final double PORTS = 14;
    private static final double SMALL = 110;
    private static final double HEADING = 6;

    /// At the lower right of a ring is the nail by which a register holds it.
    private static final double NAIL = 18;

    /// So much farther than without it a name ends before the number of links.
    private static final double BADGE = 4;

    private final Scene scene;
    private final Beneath beneath;
    private final double share;
    private final Pen pen;

    /// `share` of the width is left to everything.
    Lettering(Scene scene, PMap<Ref, String> chips, double share, Pen pen) {
        this.scene = scene;
        beneath = new Beneath(scene, chips);
        this.share = share;
        this.pen = pen;
    }

    void draw() {
        lanes();
        for (var entry :
                scene.emphasis().ghosts().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .toList()) ghost(entry.getKey(), entry.getValue());
        var kernel = scene.kernel();
        for (var process : kernel.processes().values()) process(process);
        for (var file : kernel.files().values())
            shown(new Ref.OfFile(file.id()))
                    .ifPresent(
                            box ->
                                    line(
                                            scene.tag(new Ref.OfFile(file.id())),
                                            box.grown(-8),
                                            box.centerY() + 6,
                                            file.path(),
                                            Role.MONO,
                                            Ink.TEXT));
        for (var key : kernel.keys().values())
            shown(new Ref.OfKey(key.serial())).ifPresent(box -> key(key, box));
    }

    private Optional<Box> shown(Ref ref) {
        return scene.at(ref).filter(_ -> scene.opacity(ref) > 0);
    }

    private void lanes() {
        for (var lane : Lane.values()) {
            var title = Words.say("picture.lane." + lane.name().toLowerCase(Locale.ROOT));
            var left = share * (lane.left() + (lane == Lane.PROCESSES ? 10 : 0));
            pen.words(
                    Tag.NONE,
                    left,
                    scene.places().bounds().y() + HEADING,
                    share * lane.right() - 18,
                    title,
                    Role.STRONG,
                    SIZE,
                    Ink.HEADING);
        }
    }

    private void process(Process process) {
        var ref = new Ref.OfProcess(process.pid());
        shown(ref)
                .ifPresent(
                        box -> {
                            var tag = scene.tag(ref);
                            name(tag, box, process, Ink.TEXT);
                            line(tag, inside(box, PORTS), box.y() + 38, user(process), Ink.MUTED);
                        });
        for (var tid : process.threads())
            Optional.ofNullable(scene.places().boxes().get(new Ref.OfTask(tid)))
                    .ifPresent(row -> thread(tid, row));
    }

    private void thread(int tid, Box row) {
        var word = Words.say("picture.thread", tid);
        line(scene.tag(new Ref.OfTask(tid)), inside(row, PORTS), row.y() + 18.5, word, Ink.MUTED);
    }

    private void name(Tag tag, Box box, Process process, Ink ink) {
        var pid = Integer.toString(process.pid());
        var room = inside(box, PORTS);
        line(tag, room, box.y() + 20, pid, Role.MONO_BOLD, ink);
        var gone = Type.width(pid, Role.MONO_BOLD, SIZE) + 12;
        var rest = new Box(room.x() + gone, room.y(), room.width() - gone, room.height());
        line(tag, rest, box.y() + 20, comm(process), Role.STRONG, ink);
    }

    /// With how many there are of it where they are folded into one.
    private String comm(Process process) {
        return scene.fold(new Ref.OfProcess(process.pid()))
                .map(fold -> process.comm() + " ×" + fold.members().size())
                .orElseGet(process::comm);
    }

    private String user(Process process) {
        var leader = scene.kernel().task(process.pid()).map(task -> task.cred().uid());
        return leader.map(
                        ids ->
                                ids.real() == ids.effective()
                                        ? scene.user(ids.real())
                                        : scene.user(ids.real())
                                                + " "
                                                + Words.say(
                                                        "picture.as", scene.user(ids.effective())))
                .orElse("");
    }

    private void key(Key key, Box box) {
        var ref = new Ref.OfKey(key.serial());
        var tag = scene.tag(ref);
        var fold = scene.fold(ref);
        if (fold.isPresent()) {
            keys(tag, fold.get(), box);
            return;
        }
        var doomed = scene.doomed(ref);
        card(tag, key, box, beneath.of(key), doomed ? Ink.DOOM_TEXT : Ink.TEXT);
        if (key.isRing() && !key.links().isEmpty() && box.width() >= SMALL)
            count(tag, box.right() - 10, box.y() - 7, key.links().size());
    }

    private void keys(Tag tag, Fold fold, Box box) {
        var count = Words.say("picture.fold.keys", fold.members().size());
        var room = new Box(box.x() + 30, box.y(), box.width() - 36, box.height());
        line(tag, room, box.centerY() + 6, count, Role.STRONG, Ink.TEXT);
    }

    private void card(Tag tag, Key key, Box box, List<String> seconds, Ink ink) {
        if (box.width() < SMALL) {
            var room = new Box(box.x() + 22, box.y(), box.width() - 26, box.height());
            line(tag, room, box.centerY() + 6, register(key, room.width()), Role.STRONG, ink);
            return;
        }
        var left = key.isRing() ? share * box.height() / 2 + 20 : share * 16 + 14;
        var right = key.isRing() ? 16 : 6;
        var room = new Box(box.x() + left, box.y(), box.width() - left - right, box.height());
        var first = key.isRing() ? box.y() + 18.5 : box.y() + 16;
        var lower = new Box(room.x(), box.y(), room.width() - (key.isRing() ? NAIL : 0), 0);
        if (key.has(Flag.REVOKED)) plate(tag, box, lower);
        var beside = key.isRing() && !key.links().isEmpty() ? BADGE : 0;
        var name = Type.fitNumbered(key.description(), Role.STRONG, SIZE, room.width() - beside);
        line(tag, room, first, name, Role.STRONG, ink);
        var second = Beneath.fitting(seconds, lower.width());
        line(tag, lower, first + (key.isRing() ? 19 : 18), second, Role.BODY, Ink.MUTED);
        if (key.isRing()) letter(tag, key, box);
    }

    /// The name of a register, or where its card is too small the letters of the rings that it
    /// keeps.
    private String register(Key key, double room) {
        var name = key.description();
        if (Type.width(name, Role.STRONG, SIZE) <= room) return name;
        return scene.topology().held(new Ref.OfKey(key.serial())).stream()
                .flatMap(edge -> ring(edge.to()).stream())
                .map(ring -> Hue.named(ring).letters())
                .findFirst()
                .orElse(name);
    }

    private Optional<Key> ring(Ref ref) {
        return ref instanceof Ref.OfKey(var serial) ? scene.kernel().key(serial) : Optional.empty();
    }

    /// Words do not stand on the hatching of what is revoked.
    private void plate(Tag tag, Box box, Box words) {
        var plate = new Box(words.x() - 3, box.y() + 1.5, words.width() + 6, box.height() - 3);
        pen.block(tag, plate, 0, Look.filled(Ink.PANEL));
    }

    private void letter(Tag tag, Key key, Box box) {
        var hue = Hue.of(scene.topology(), key);
        var x = box.x() + share * box.height() / 2;
        var ink = tag.opacity() < 0.5 ? Ink.TEXT : hue.on();
        pen.centred(tag, x, box.centerY() + 6.4, hue.letters(), Role.BOLD, SIZE, ink);
    }

    private void count(Tag tag, double x, double y, int links) {
        pen.disc(tag, x, y, 13, Look.of(Ink.BADGE, Ink.PAPER, 2));
        pen.centred(tag, x, y + 6.4, Integer.toString(links), Role.BOLD, SIZE, Ink.ON_BADGE);
    }

    private void ghost(Ref ref, Ghost ghost) {
        var tag = Tag.of(ref).faded(LargeSketch.DIM + 0.2);
        Kernel past = ghost.kernel();
        if (ref instanceof Ref.OfKey(var serial))
            past.key(serial)
                    .ifPresent(it -> card(tag, it, ghost.box(), List.of(ghost.word()), Ink.MUTED));
        if (ref instanceof Ref.OfProcess(var pid))
            past.process(pid)
                    .ifPresent(
                            it -> {
                                name(tag, ghost.box(), it, Ink.MUTED);
                                line(
                                        tag,
                                        inside(ghost.box(), 8),
                                        ghost.box().y() + 40,
                                        ghost.word(),
                                        Ink.MUTED);
                            });
    }

    private static Box inside(Box box, double right) {
        return new Box(box.x() + 10, box.y(), box.width() - 10 - right, box.height());
    }

    private void line(Tag tag, Box room, double y, String text, Ink ink) {
        line(tag, room, y, text, Role.BODY, ink);
    }

    private void line(Tag tag, Box room, double y, String text, Role role, Ink ink) {
        pen.words(tag, room.x(), y, room.right(), text, role, SIZE, ink);
    }
}
