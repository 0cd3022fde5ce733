package ringside.evidence;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.evidence.Happening.Died;
import ringside.evidence.Happening.Returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Knows which threads live and which process each belongs to, so that every end is told once: an
/// exit_group(2) ends all threads of its process, and the `+++ exited +++` lines that follow say
/// nothing new.
final class Crew {
    private final Map<Integer, TreeSet<Integer>> crews = new HashMap<>();
    private final Map<Integer, Integer> processes = new HashMap<>();
    private final FileCalls files = new FileCalls();
    private final List<Entry> entries = new ArrayList<>();

    private Crew() {}

    static List<Entry> entries(List<Happening> told) {
        var crew = new Crew();
        for (var happening : told) {
            switch (happening) {
                case Returned returned -> crew.returned(returned);
                case Died died -> crew.died(died);
            }
        }
        return crew.entries;
    }

    private void returned(Returned told) {
        if (FileCalls.is(told)) {
            files.entry(told).ifPresent(entries::add);
            return;
        }
        var entry = Decoder.entry(told, files);
        if (!processes.containsKey(told.tid())) enroll(told.tid(), told.tid());
        switch (entry.call()) {
            case Call.Fork(_, _, var child, _) -> enroll(child, child);
            case Call.RequestKey request -> {
                if (request.helper() > 0) enroll(request.helper(), request.helper());
            }
            case Call.StartThread(_, var tid) -> enroll(tid, process(told.tid()));
            case Call.Exec(var tid, _, _) -> {
                var pid = process(tid);
                dismiss(pid);
                enroll(pid, pid);
            }
            case Call.ExitThread(var tid, _) -> leave(tid);
            case Call.ExitProcess(var tid, _) -> dismiss(process(tid));
            default -> {}
        }
        entries.add(entry);
    }

    private void died(Died told) {
        if (!processes.containsKey(told.tid())) return;
        var pid = process(told.tid());
        var last = crews.getOrDefault(pid, new TreeSet<>()).size() == 1;
        var call =
                told.killed() || last
                        ? new Call.ExitProcess(told.tid(), 0)
                        : new Call.ExitThread(told.tid(), 0);
        if (told.killed()) {
            dismiss(pid);
        } else {
            leave(told.tid());
        }
        entries.add(
                new Entry(
                        told.line(),
                        told.micros(),
                        told.tid(),
                        call,
                        new Reply.Gone(),
                        "",
                        Shown.cut(told.text())));
    }

    private int process(int tid) {
        return processes.getOrDefault(tid, tid);
    }

    private void enroll(int tid, int pid) {
        if (processes.containsKey(tid)) leave(tid);
        processes.put(tid, pid);
        crews.computeIfAbsent(pid, _ -> new TreeSet<>()).add(tid);
    }

    private void leave(int tid) {
        var pid = process(tid);
        processes.remove(tid);
        crews.getOrDefault(pid, new TreeSet<>()).remove(tid);
    }

    private void dismiss(int pid) {
        for (var tid : crews.getOrDefault(pid, new TreeSet<>())) processes.remove(tid);
        crews.remove(pid);
    }
}
