package ringside.graph;

import ringside.state.KeyType;
import ringside.state.Slot;

import java.util.List;
import java.util.Random;

/// An endless run of random edits of a scene, the same for the same seed: births and deaths of
/// processes and threads, changes of uid, rings joined and made, keys added, linked, unlinked and
/// revoked, files opened and closed.
public final class Edits {
    private static final int CROWD = 14;
    private final Random random;
    private final Scene scene = Scene.booted();
    private int made;

    public Edits(long seed) {
        this.random = new Random(seed);
        scene.user(0);
        scene.subscribe(1, Slot.SESSION, "_ses");
    }

    public Topology topology() {
        return scene.topology();
    }

    /// Performs one edit that is possible now and says which.
    public String next() {
        while (true) {
            var done = attempt(random.nextInt(14));
            if (!done.isEmpty()) return done;
        }
    }

    private String attempt(int choice) {
        return switch (choice) {
            case 0, 1, 2 -> "fork " + scene.fork(task(), "child");
            case 3 -> "thread " + scene.thread(process());
            case 4, 5 -> exit(process());
            case 6 -> endThread(task());
            case 7 -> setuid(task(), random.nextInt(3) * 1000);
            case 8 -> subscribe(task(), List.of(Slot.values()).get(random.nextInt(3)));
            case 9, 10 -> add();
            case 11 -> relink();
            case 12 -> drop();
            default -> file();
        };
    }

    private String exit(int pid) {
        if (pid == 1 || scene.kernel().processes().size() < 2 + random.nextInt(CROWD)) return "";
        scene.exit(pid);
        return "exit " + pid;
    }

    private String endThread(int tid) {
        var pid = scene.kernel().task(tid).orElseThrow().pid();
        if (scene.kernel().process(pid).orElseThrow().threads().size() == 1) return "";
        scene.endThread(tid);
        return "end thread " + tid;
    }

    private String setuid(int tid, int uid) {
        scene.setuid(tid, uid);
        scene.user(uid);
        if (random.nextBoolean()) scene.persistent(uid);
        return "setuid " + tid + " " + uid;
    }

    private String subscribe(int tid, Slot slot) {
        return "subscribe " + scene.subscribe(tid, slot, slot.description());
    }

    private String add() {
        var type = random.nextInt(3) == 0 ? KeyType.KEYRING : KeyType.USER;
        return "add " + scene.add(any(true).serial(), type, "key" + made++);
    }

    private String relink() {
        var ring = any(true);
        var key = any(false);
        if (key.serial().equals(ring.serial()) || key.isRing()) return "";
        scene.link(ring.serial(), key.serial());
        return "link " + ring.serial() + " " + key.serial();
    }

    private String drop() {
        var ring = any(true);
        if (ring.links().isEmpty() || ring.description().startsWith(".")) return "";
        if (random.nextInt(4) == 0) {
            scene.revoke(ring.serial());
            return "revoke " + ring.serial();
        }
        var key = List.copyOf(ring.links().inOrder()).get(random.nextInt(ring.links().size()));
        scene.unlink(ring.serial(), key);
        return "unlink " + ring.serial() + " " + key;
    }

    private String file() {
        var files = List.copyOf(scene.kernel().files().keySet());
        if (files.size() < 3) return "open " + scene.open(task(), "/tmp/x");
        scene.close(files.get(random.nextInt(files.size())));
        return "close";
    }

    private ringside.state.Key any(boolean ring) {
        var keys =
                scene.kernel().keys().values().stream()
                        .filter(key -> !ring || key.isRing())
                        .toList();
        return keys.get(random.nextInt(keys.size()));
    }

    private int task() {
        return List.copyOf(scene.kernel().tasks().keySet())
                .get(random.nextInt(scene.kernel().tasks().size()));
    }

    private int process() {
        return List.copyOf(scene.kernel().processes().keySet())
                .get(random.nextInt(scene.kernel().processes().size()));
    }
}
