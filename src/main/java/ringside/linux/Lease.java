package ringside.linux;

import ringside.evidence.Oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finds uids that nobody uses: free of keys, of accounts, and of other agents, each of which holds
/// a name that the kernel gives to one process only and takes back with its end.
final class Lease {
    private static final int LAST = 48_999;
    private static final Pattern OWNER = Pattern.compile("^\\s*(\\d+):", Pattern.MULTILINE);
    private static final Pattern ACCOUNT =
            Pattern.compile("^[^:\n]*:[^:\n]*:(\\d+):", Pattern.MULTILINE);

    private Lease() {}

    /// The first uid of a free block, which is the agent's until it ends or leases another.
    static OptionalInt take(Agent agent) throws IOException {
        var used = used();
        return IntStream.iterate(
                        Oracle.FIRST_UID,
                        uid -> uid + Oracle.UIDS - 1 <= LAST,
                        uid -> uid + Oracle.UIDS)
                .filter(first -> free(used, first))
                .filter(first -> agent.number("lease " + first) == 0)
                .filter(Lease::isStillFree)
                .findFirst();
    }

    /// Whoever gave a block up a moment ago may have left keys behind since it was looked at.
    private static boolean isStillFree(int first) {
        try {
            return free(owners(), first);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean free(Set<Integer> used, int first) {
        return IntStream.range(first, first + Oracle.UIDS).noneMatch(used::contains);
    }

    /// The uids that own keys.
    static Set<Integer> owners() throws IOException {
        return new HashSet<>(numbers(OWNER, Path.of("/proc/key-users")));
    }

    private static Set<Integer> used() throws IOException {
        var used = new HashSet<>(owners());
        for (var accounts : List.of("/etc/passwd", "/etc/group"))
            used.addAll(numbers(ACCOUNT, Path.of(accounts)));
        return used;
    }

    private static List<Integer> numbers(Pattern pattern, Path path) throws IOException {
        if (!Files.isReadable(path)) return List.of();
        return pattern.matcher(Files.readString(path))
                .results()
                .map(found -> (int) Long.parseLong(found.group(1)))
                .toList();
    }
}
