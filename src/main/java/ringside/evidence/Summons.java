package ringside.evidence;

import ringside.evidence.Happening.Returned;
import ringside.state.Serial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The first program of an upcall: `/sbin/request-key create KEY UID GID @t @p @s`, which the
/// kernel starts and nobody forks. `at` is where it stands among the happenings; the rings are the
/// requester's, [Serial#NONE] for one that he does not have.
record Summons(int at, int pid, int key, Serial thread, Serial process, Serial session) {
    private static final int WORDS = 8;
    private static final int KEY = 2;
    private static final int THREAD = 5;

    /// The upcalls among the happenings, in order; `born` are the threads that somebody forked.
    static List<Summons> in(List<Happening> told, Set<Integer> born) {
        var result = new ArrayList<Summons>();
        for (var i = 0; i < told.size(); i++) {
            if (told.get(i) instanceof Returned call && !born.contains(call.tid())) {
                of(i, call).ifPresent(result::add);
            }
        }
        return result;
    }

    private static Optional<Summons> of(int at, Returned call) {
        if (!call.name().equals("execve") || !call.arguments().part(0).endsWith("request-key\"")) {
            return Optional.empty();
        }
        var list = call.arguments().part(1);
        var words = list.startsWith("[") ? Arguments.of(list + ")", 1).parts() : List.<String>of();
        if (words.size() != WORDS || !words.get(1).equals("\"create\"")) return Optional.empty();
        return Optional.of(
                new Summons(
                        at,
                        call.tid(),
                        number(words.get(KEY)),
                        new Serial(number(words.get(THREAD))),
                        new Serial(number(words.get(THREAD + 1))),
                        new Serial(number(words.get(THREAD + 2)))));
    }

    private static int number(String word) {
        return (int) Numeral.of(Quoted.of(word).text()).orElse(0);
    }

    /// The keys that the kernel names to the helper.
    List<Serial> named() {
        return List.of(new Serial(key), thread, process, session);
    }
}
