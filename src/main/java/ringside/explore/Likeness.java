package ringside.explore;

import ringside.call.Text;
import ringside.evidence.Oracle;
import ringside.state.Kernel;
import ringside.state.Task;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which number of the real kernel stands for which of the model's. Keys, threads and files are
/// learned as they are made; uids differ by a constant, and so does the mark in the names of the
/// walk's keys, which keeps walks that run side by side apart.
final class Likeness implements Naming {
    private static final Pattern OURS =
            Pattern.compile("(_uid\\.|_uid_ses\\.|_persistent\\.)(\\d+)|rs00");
    private static final Pattern THEIRS =
            Pattern.compile("(_uid\\.|_uid_ses\\.|_persistent\\.)(\\d+)|rs[0-9a-z]{2}");
    private static final int SPAN = Oracle.UIDS;

    final Pairs keys = new Pairs();
    final Pairs tasks = new Pairs();
    final Pairs files = new Pairs();
    private final int shift;
    private final String mark;
    private Kernel kernel;

    Likeness(int firstUid, Kernel kernel) {
        this.shift = firstUid - Cast.FIRST;
        this.mark = Oracle.mark(firstUid);
        this.kernel = kernel;
    }

    /// The model as it is now, which knows who is in which namespace.
    void at(Kernel now) {
        kernel = now;
    }

    @Override
    public int key(int id) throws Unnamed {
        return id <= 2 ? id : keys.there(id);
    }

    @Override
    public int task(int tid) throws Unnamed {
        return tasks.there(tid);
    }

    @Override
    public int file(int number) throws Unnamed {
        return files.knows(number) || number < 100 ? files.there(number) : number;
    }

    @Override
    public int namespace(int id) throws Unnamed {
        var resident = resident(kernel, id);
        if (resident.isEmpty()) throw new Unnamed("namespace " + id);
        return tasks.there(resident.get().tid());
    }

    /// A process in a namespace, by which the namespace can be named.
    static Optional<Task> resident(Kernel kernel, int namespace) {
        return kernel.tasks().values().stream()
                .filter(task -> task.leads() && task.cred().namespace() == namespace)
                .filter(task -> Cast.acts(task.tid()))
                .findFirst();
    }

    @Override
    public int id(int uid) {
        return ours(uid) ? uid + shift : uid;
    }

    private static boolean ours(int uid) {
        return uid >= Cast.FIRST && uid < Cast.FIRST + SPAN;
    }

    /// Whether the real kernel's uid is one of the walk's.
    boolean theirs(int uid) {
        return ours(uid - shift);
    }

    int mine(int uid) {
        return theirs(uid) ? uid - shift : uid;
    }

    @Override
    public Text text(Text text) {
        return text instanceof Text.Given(var value) ? Text.of(theirs(value)) : text;
    }

    private String theirs(String text) {
        return OURS.matcher(text).replaceAll(found -> spell(found, mark, shift));
    }

    /// The real kernel's words in the model's numbers.
    String mine(String text) {
        return THEIRS.matcher(text).replaceAll(found -> spell(found, "rs00", -shift));
    }

    /// What KEYCTL_DESCRIBE says: `type;uid;gid;perm;description`.
    String description(String text) {
        var words = text.split(";", 5);
        if (words.length < 5) return text;
        return "%s;%d;%d;%s;%s"
                .formatted(
                        words[0],
                        number(words[1]),
                        number(words[2]),
                        words[3],
                        name(words[0], words[4]));
    }

    /// An authority is described by the serial of its key, in hex.
    private String name(String type, String description) {
        if (!type.equals(".request_key_auth")) return mine(description);
        return Integer.toHexString(keys.here((int) Long.parseLong(description, 16)));
    }

    private int number(String uid) {
        return mine(Integer.parseInt(uid));
    }

    Rows.Row row(Rows.Row row) {
        return new Rows.Row(
                row.flags(),
                row.timeout(),
                row.perm(),
                mine(row.uid()),
                mine(row.gid()),
                row.type(),
                mine(row.rest()));
    }

    private String spell(MatchResult found, String tag, int by) {
        if (found.group(1) == null) {
            var same = tag.equals(mark) || found.group().equals(mark);
            return Matcher.quoteReplacement(same ? tag : found.group());
        }
        var uid = Long.parseLong(found.group(2));
        var from = by > 0 ? Cast.FIRST : Cast.FIRST + shift;
        var moved = uid >= from && uid < from + SPAN ? uid + by : uid;
        return Matcher.quoteReplacement(found.group(1) + moved);
    }
}
