package ringside.picture;

import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.state.Cred;
import ringside.state.Process;
import ringside.state.Serial;
import ringside.state.Slot;
import ringside.state.Task;
import ringside.words.Words;

import java.util.Optional;
import java.util.stream.Stream;

/// Draws processes: a box with pid, name and identity, its threads when there are several, and on
/// the right edge the ports t, p and s of each thread, hollow where the slot is empty.
final class ProcessSketch {
    private static final double RADIUS = 9;
    private static final double PORTS = 30;

    private final Scene scene;
    private final Pen pen;

    ProcessSketch(Scene scene, Pen pen) {
        this.scene = scene;
        this.pen = pen;
    }

    void draw(Process process, Box box, boolean ghost) {
        var ref = new Ref.OfProcess(process.pid());
        var tag = scene.tag(ref);
        var dress = dress(ref, ghost);
        var halo = new Halo(scene, pen);
        if (!ghost) halo.below(ref, box, RADIUS);
        if (dress.solid()) pen.shadow(unowned(tag), box, RADIUS);
        pen.block(tag.faded(dress.shape()), box, RADIUS, dress.look());
        heading(process, box, tag.faded(dress.words()), dress);
        halo.above(ref, box, RADIUS);
        if (ghost) return;
        for (var tid : process.threads()) scene.kernel().task(tid).ifPresent(this::thread);
    }

    private Dress dress(Ref ref, boolean ghost) {
        var plain = Dress.plain(Ink.BORDER, 1.2);
        if (ghost) return plain.ghost();
        if (scene.doomed(ref)) return plain.doomed();
        return scene.selected(ref) ? plain.selected() : plain;
    }

    private void heading(Process process, Box box, Tag tag, Dress dress) {
        var pid = Integer.toString(process.pid());
        var right = box.right() - PORTS;
        var x = box.x() + 12;
        var y = box.y() + 20;
        var name = x + Math.max(Type.width(pid, Role.MONO_BOLD, 13) + 12, 44);
        var wide = Type.width(pid, Role.MONO_BOLD, 13);
        var first = new Room(2 * wide, Room.ALONE);
        var second = Room.behind(wide, 13, right - name);
        pen.name(tag, x, y, right, pid, Role.MONO_BOLD, 13, first, dress.title());
        pen.name(tag, name, y, right, comm(process), Role.MEDIUM, 13, second, dress.title());
        var ghost = scene.emphasis().ghosts().get(new Ref.OfProcess(process.pid()));
        var about = dress.isGhost() && ghost != null ? ghost.word() : about(process);
        pen.words(tag, x, box.y() + 37, right, about, Role.BODY, 11, dress.muted());
    }

    private String comm(Process process) {
        return scene.fold(new Ref.OfProcess(process.pid()))
                .map(fold -> process.comm() + " ×" + fold.members().size())
                .orElse(process.comm());
    }

    private String about(Process process) {
        var threads = KeyWords.count(process.threads().size(), "thread");
        var leader = scene.kernel().task(process.pid());
        return leader.map(task -> identity(task.cred()) + " · " + waits(process).orElse(threads))
                .orElse(threads);
    }

    /// A thread that sleeps in a call matters more than how many there are.
    private Optional<String> waits(Process process) {
        return process.threads().stream()
                .flatMap(tid -> Stream.ofNullable(scene.kernel().sleeps().get(tid)))
                .map(sleep -> Words.say("picture.waits", sleep.key().hex()))
                .findFirst();
    }

    private String identity(Cred cred) {
        var ids = cred.uid();
        var plain = scene.user(ids.real());
        var effective =
                ids.effective() == ids.real()
                        ? ""
                        : " " + Words.say("picture.as", scene.user(ids.effective()));
        var inside = cred.namespace() == 0 ? "" : " · ns " + cred.namespace();
        return plain + effective + inside;
    }

    void thread(Task task) {
        var ref = new Ref.OfTask(task.tid());
        var own = scene.places().boxes().get(ref);
        if (own != null) pill(ref, row(own), task.tid());
        for (var slot : Slot.values()) port(task, slot, own != null);
    }

    /// The pill of a thread leaves room for the letters of its ports.
    static Box row(Box own) {
        return new Box(own.x(), own.y(), own.width() - 16, own.height());
    }

    private void pill(Ref ref, Box box, int tid) {
        var dress = dress(ref, false);
        var radius = box.height() / 2;
        var halo = new Halo(scene, pen);
        halo.below(ref, box, radius);
        pen.block(scene.tag(ref), box, radius, dress.look());
        var tag = scene.tag(ref);
        var word = Words.say("picture.thread", tid);
        pen.name(
                tag,
                box.x() + 12,
                box.y() + 16,
                box.right() - 20,
                word,
                Role.BODY,
                11,
                Room.MIDDLE,
                dress.muted());
        halo.above(ref, box, radius);
    }

    private void port(Task task, Slot slot, boolean small) {
        var ref = new Ref.OfSlot(task.tid(), slot);
        var place = scene.at(ref);
        if (place.isEmpty()) return;
        var box = place.get();
        var hue = Hue.of(slot);
        var set = !task.cred().ring(slot).equals(Serial.NONE);
        var tag = scene.tag(ref).faded(scene.opacity(new Ref.OfProcess(task.pid())));
        var part = tag.with(Detail.PART);
        var radius = small ? 3.2 : 5.5;
        if (scene.selected(ref) || scene.emphasis().fresh().containsKey(ref))
            pen.disc(
                    part.faded(0.25),
                    box.centerX(),
                    box.centerY(),
                    radius + 4,
                    Look.filled(hue.line()));
        var look = Look.of(set ? hue.fill() : Ink.PANEL, hue.line(), small ? 1.2 : 1.6);
        pen.disc(part, box.centerX(), box.centerY(), radius, look);
        var letter = String.valueOf(slot.letter());
        var size = small ? 7.5 : 9.5;
        var x = box.centerX() - (small ? 7 : 11);
        var ink = set ? Ink.TEXT : Ink.MUTED;
        var role = set ? Role.BOLD : Role.BODY;
        pen.ending(part, x, box.centerY() + size * 0.32, letter, role, size, ink);
    }

    private static Tag unowned(Tag tag) {
        return new Tag(Optional.empty(), tag.detail(), tag.opacity());
    }
}
