package ringside.evidence;

import ringside.evidence.Happening.Returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The first program of an upcall: `/sbin/request-key create KEY UID GID @t @p @s`, which the kernel
/// starts and nobody forks. `at` is where it stands among the happenings.
record Summons(int at, int pid, int key) {
    private static final int WORDS = 8;
    private static final int KEY_WORD = 2;

    /// The upcalls among the happenings, in order; `born` are the threads that somebody forked.
    static List<Summons> in(List<Happening> told, java.util.Set<Integer> born) {
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
        var key = Numeral.of(Quoted.of(words.get(KEY_WORD)).text());
        return key.isPresent()
                ? Optional.of(new Summons(at, call.tid(), (int) key.getAsLong()))
                : Optional.empty();
    }
}
