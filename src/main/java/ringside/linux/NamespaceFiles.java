package ringside.linux;

import ringside.call.Call;

import java.util.stream.Collectors;

/// The files of a process by which its user namespace is entered and its ids are mapped; a
/// namespace is named by the pid of a process in it.
final class NamespaceFiles {
    private static final int EPERM = 1;

    private NamespaceFiles() {}

    static Agent.Answer enter(Agent agent, int slot, int pid) {
        var file = "/proc/" + pid + "/ns/user";
        return agent.ask(Request.of("enter").number(slot).number(0).word(file));
    }

    /// Groups can be mapped without privilege only by who gives up setgroups(2) before.
    static Agent.Answer map(Agent agent, int slot, Call.MapIds call) {
        var folder = "/proc/" + call.namespace() + "/";
        var lines =
                call.ranges().stream()
                        .map(r -> "%d %d %d".formatted(r.inside(), r.outside(), r.count()))
                        .collect(Collectors.joining("\n"));
        var file = folder + (call.groups() ? "gid_map" : "uid_map");
        var answer = store(agent, slot, file, lines);
        if (!call.groups() || answer.error() != EPERM) return answer;
        store(agent, slot, folder + "setgroups", "deny");
        return store(agent, slot, file, lines);
    }

    private static Agent.Answer store(Agent agent, int slot, String path, String text) {
        return agent.ask(Request.of("store").number(slot).number(0).word(path).plain(text));
    }
}
