package ringside.story;

import ringside.keyctl.Arguments;
import ringside.keyctl.Misread;
import ringside.keyctl.Words;
import ringside.state.Charge;
import ringside.state.Flag;
import ringside.state.Flags;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.KeyState;
import ringside.state.KeyType;
import ringside.state.Label;
import ringside.state.Links;
import ringside.state.Owner;
import ringside.state.Payload;
import ringside.state.Perm;
import ringside.state.Serial;
import ringside.state.Slot;
import ringside.state.Task;

import java.util.stream.Stream;

/// A keyring that the kernel made for itself before the story began, such as `.dns_resolver`: the
/// line `keyring SERIAL .NAME of TID FLAG...`. A thread has it as its thread keyring, as a thread
/// of the kernel does, and it is in nobody's quota.
///
/// Its flags are those that no system call sets: `keep`, `root-can-clear`, `root-can-inval`.
final class KernelRing {
    private static final int PERM = 0x1f030000;
    private static final Flag[] FLAGS = {Flag.KEEP, Flag.ROOT_CAN_CLEAR, Flag.ROOT_CAN_INVAL};

    private KernelRing() {}

    static Kernel given(Kernel kernel, Arguments a) throws Misread {
        var at = a.column();
        var serial = new Serial(a.number32("a serial"));
        var name = a.word("a name that begins with a dot").text();
        a.accept("of");
        var task = kernel.tasks().get(a.number32("the tid of its thread"));
        if (serial.value() < 1 || kernel.key(serial).isPresent() || name.length() < 2)
            throw new Misread(at, "expected a serial that is free and a name.");
        if (!name.startsWith(".") || task == null || task.cred().thread().isSome())
            throw new Misread(
                    at,
                    "expected a name that begins with a dot, and a thread given above that has no"
                            + " such ring yet.");
        var flags = Flags.NONE;
        while (a.more()) flags = flags.with(flag(a));
        return with(kernel, task, ring(kernel, serial, name, task, flags));
    }

    private static Flag flag(Arguments a) throws Misread {
        for (var flag : FLAGS) if (a.accept(word(flag))) return flag;
        throw new Misread(a.column(), "expected keep, root-can-clear or root-can-inval here.");
    }

    private static String word(Flag flag) {
        return flag.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static Key ring(Kernel kernel, Serial serial, String name, Task task, Flags flags) {
        var owner = new Owner(task.cred().uid().real(), task.cred().gid().real());
        return new Key(
                serial,
                new Label(KeyType.KEYRING, name),
                owner,
                new Perm(PERM),
                flags,
                KeyState.POSITIVE,
                Key.NEVER,
                1,
                new Charge(owner.uid(), 0, 0),
                Payload.EMPTY,
                Links.EMPTY,
                task.cred().namespace(),
                kernel.counters().keys());
    }

    private static Kernel with(Kernel kernel, Task task, Key ring) {
        var payer = ring.charge().payer();
        var cred = task.cred().withRing(Slot.THREAD, ring.serial());
        return new Kernel(
                kernel.semantics(),
                kernel.limits(),
                kernel.now(),
                kernel.collectAt(),
                kernel.counters(),
                kernel.processes(),
                kernel.tasks().plus(task.tid(), new Task(task.tid(), task.pid(), cred)),
                kernel.keys().plus(ring),
                kernel.users().plus(payer, kernel.user(payer).plus(1, 1, 0, 0)),
                kernel.files(),
                kernel.namespaces(),
                kernel.authorities(),
                kernel.restrictions(),
                kernel.sleeps());
    }

    /// The lines that give the kernel's rings of a machine.
    static Stream<String> lines(Kernel kernel) {
        return kernel.tasks().values().stream()
                .flatMap(
                        task ->
                                kernel.key(task.cred().thread()).stream()
                                        .filter(ring -> ring.description().startsWith("."))
                                        .map(ring -> line(task, ring)));
    }

    private static String line(Task task, Key ring) {
        var text = new StringBuilder("keyring ");
        text.append(ring.serial().hex()).append(' ').append(Words.quote(ring.description()));
        text.append(" of ").append(task.tid());
        for (var flag : FLAGS) if (ring.has(flag)) text.append(' ').append(word(flag));
        return text.toString();
    }
}
