package ringside.evidence;

import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.call.Text;
import ringside.rule.Machine;
import ringside.state.Cred;
import ringside.state.Kernel;
import ringside.state.Owner;
import ringside.state.Semantics;
import ringside.state.Serial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What must have been before the first line of a recording: strace(1) as parent of the first
/// process, its ids, the session keyring that it handed down, other processes that it was told to
/// watch.
///
/// It is built by calls of the model, so that the start is as lawful as every later moment.
record Prehistory(
        int first,
        Owner ids,
        Optional<Session> session,
        PSortedMap<Integer, Integer> strangers,
        Estate estate) {
    private static final int INIT = 1;

    /// An inherited session keyring; `named` is empty for an anonymous one.
    record Session(Serial serial, Optional<Described> described) {}

    static Prehistory of(int first, Owner ids) {
        return new Prehistory(first, ids, Optional.empty(), TreePMap.empty(), Estate.NOTHING);
    }

    Prehistory with(Session inherited) {
        return new Prehistory(first, ids, Optional.of(inherited), strangers, estate);
    }

    /// Another process that ran before, at the line where it first shows up.
    Prehistory withStranger(int pid, int line) {
        return new Prehistory(first, ids, session, strangers.plus(pid, line), estate);
    }

    Prehistory with(Estate found) {
        return new Prehistory(first, ids, session, strangers, found);
    }

    /// Whether this process is taken to have run before.
    boolean knows(int pid) {
        return pid == first || strangers.containsKey(pid);
    }

    private int tracer() {
        var pid = Math.max(2, first - 1);
        while (pid == first || strangers.containsKey(pid)) pid++;
        return pid;
    }

    Kernel start(Machine machine, Hints hints) {
        var kernel = Kernel.empty(Semantics.LINUX);
        if (first == INIT) return kernel.withProcess(INIT, 0, "init", cred());
        var tracer = tracer();
        kernel =
                kernel.withProcess(INIT, 0, "systemd", Cred.of(0, 0))
                        .withProcess(tracer, INIT, "strace", cred());
        for (var call : joining(tracer)) kernel = machine.step(kernel, call).next();
        if (!estate.isEmpty()) {
            var own = session.map(Session::serial).orElse(Serial.NONE);
            kernel = Endowment.of(estate, kernel, machine, hints, tracer, own);
        }
        for (var call : leaving(tracer)) kernel = machine.step(kernel, call).next();
        for (var pid : strangers.keySet()) {
            if (pid != INIT) kernel = kernel.withProcess(pid, INIT, "?", cred());
        }
        return kernel;
    }

    private Cred cred() {
        return Cred.of(ids.uid(), ids.gid());
    }

    private List<Call> joining(int tracer) {
        return session.stream()
                .map(
                        ring ->
                                Call.foretold(
                                        new Call.JoinSession(
                                                tracer,
                                                ring.described()
                                                        .map(Prehistory::name)
                                                        .orElse(Text.NULL)),
                                        List.of(ring.serial())))
                .toList();
    }

    private List<Call> leaving(int tracer) {
        var calls = new ArrayList<Call>();
        session.ifPresent(
                ring ->
                        ring.described()
                                .map(
                                        d ->
                                                new Call.SetPerm(
                                                        tracer,
                                                        ring.serial().value(),
                                                        d.perm().mask()))
                                .ifPresent(calls::add));
        calls.add(new Call.Fork(tracer, Birth.FORK, first, false));
        return calls;
    }

    private static Text name(Described ring) {
        var name = ring.label().description();
        return name.equals("_ses") ? Text.NULL : Text.of(name);
    }

    /// What is taken for granted, one sentence each.
    List<String> assumptions() {
        var result = new ArrayList<String>();
        result.add(
                "Process %d is taken to run as uid %d, gid %d, started by strace."
                        .formatted(first, ids.uid(), ids.gid()));
        session.ifPresent(
                ring ->
                        result.add(
                                "Process %d is taken to have inherited the session keyring %s."
                                        .formatted(first, ring.serial())));
        if (!estate.isEmpty()) {
            result.add(
                    "%d %s taken to have been there before, as the recording shows."
                            .formatted(
                                    estate.keys().size(),
                                    estate.keys().size() == 1 ? "key is" : "keys are"));
        }
        strangers.forEach(
                (pid, line) ->
                        result.add(
                                "Process %d ran before the recording began (line %d); it is taken to run as uid %d."
                                        .formatted(pid, line, ids.uid())));
        return result;
    }
}
