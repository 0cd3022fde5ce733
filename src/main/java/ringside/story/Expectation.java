package ringside.story;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.keyctl.Arguments;
import ringside.keyctl.Misread;
import ringside.keyctl.Scope;
import ringside.keyctl.Word;
import ringside.keyctl.Words;
import ringside.state.Flag;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Semantics;
import ringside.state.Serial;
import ringside.state.Slot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The facts that `expect` lines state. Each answers nothing when the fact holds, else what is the
/// case instead.
final class Expectation {
    private static final Pattern REPLY = Pattern.compile("E[A-Z0-9]+|ok");

    private final Timeline timeline;
    private final Map<String, Long> names;
    private final Arguments a;
    private final int words;
    private final boolean begun;

    /// @param begun whether there is a step above
    private Expectation(
            Timeline timeline, Map<String, Long> names, Arguments a, int words, boolean begun) {
        this.timeline = timeline;
        this.names = names;
        this.a = a;
        this.words = words;
        this.begun = begun;
    }

    /// Whether the words are a fact at all.
    static void check(
            List<Word> words, int end, Map<String, Long> names, Scope scope, boolean begun)
            throws Misread {
        var nothing = Timeline.of(Kernel.empty(Semantics.LINUX));
        var a = new Arguments(0, scope, end, words);
        new Expectation(nothing, names, a, words.size(), begun).judge();
    }

    static Optional<String> judge(
            Statement.Expect expect, Timeline timeline, Map<String, Long> names, Graves graves)
            throws Misread {
        Scope scope = (task, word) -> graves.find(timeline, names, task, word);
        var words = expect.words();
        var a = new Arguments(0, scope, 1, words);
        return new Expectation(timeline, names, a, words.size(), true).judge();
    }

    private Optional<String> judge() throws Misread {
        var fact = a.word("a fact such as `alive %:work`, `refs %:work 3` or `EACCES`");
        var answer = REPLY.matcher(fact.text()).matches() ? replied(fact) : told(fact);
        a.nothingMore();
        return answer;
    }

    private Optional<String> told(Word fact) throws Misread {
        return switch (fact.text()) {
            case "alive" -> key(_ -> Optional.empty());
            case "destroyed" -> destroyed();
            case "revoked" -> flagged(Flag.REVOKED);
            case "invalidated" -> flagged(Flag.INVALIDATED);
            case "expired" ->
                    key(key -> unless(key.expired(timeline.now().now()), "it has not expired"));
            case "refs" -> numbered(Key::refs, "references");
            case "links" -> numbered(key -> key.links().size(), "links");
            case "perm" -> perm();
            case "owner" -> owner();
            case "linked" -> linked(true);
            case "unlinked" -> linked(false);
            case "thread" -> slot(Slot.THREAD);
            case "process" -> slot(Slot.PROCESS);
            case "session" -> slot(Slot.SESSION);
            case "running" -> running(true);
            case "ended" -> running(false);
            case "quota" -> quota();
            case "asleep" -> asleep(true);
            case "awake" -> asleep(false);
            case "status" -> status();
            default -> throw unknown(fact);
        };
    }

    private static Misread unknown(Word fact) {
        return new Misread(
                fact.column(),
                "expected a fact, not "
                        + Words.quote(fact.text())
                        + "; those known are alive destroyed revoked invalidated expired refs links perm"
                        + " owner linked unlinked thread process session running ended quota asleep"
                        + " awake status ok and errnos.");
    }

    private Optional<String> replied(Word fact) {
        var reply = timeline.current().map(moment -> moment.step().reply()).orElse(Reply.zero());
        var got = reply instanceof Reply.Failed(var errno) ? errno.name() : "ok";
        return unless(got.equals(fact.text()), "the reply was " + got);
    }

    private static Optional<String> unless(boolean holds, String instead) {
        return holds ? Optional.empty() : Optional.of(instead);
    }

    private Optional<String> key(Function<Key, Optional<String>> judge, boolean named)
            throws Misread {
        var serial = named ? new Serial(a.key("a key")) : subject();
        return timeline.now()
                .key(serial)
                .map(judge)
                .orElseGet(
                        () ->
                                Optional.of(
                                        serial.isNone()
                                                ? "the step above is about no key"
                                                : "there is no key " + serial.hex()));
    }

    private Optional<String> key(Function<Key, Optional<String>> judge) throws Misread {
        return key(judge, words > 1);
    }

    /// The key of the step above, where the fact names none.
    private Serial subject() throws Misread {
        if (!begun)
            throw new Misread(
                    a.column(), "expected a key here; there is no step above that has one.");
        return Subject.of(timeline.moments());
    }

    private Optional<String> destroyed() throws Misread {
        var serial = words > 1 ? new Serial(a.key("a key")) : subject();
        if (serial.isNone()) return Optional.of("the step above is about no key");
        return timeline.now().key(serial).map(key -> "it has " + counted(key.refs(), "references"));
    }

    private Optional<String> flagged(Flag flag) throws Misread {
        return key(key -> unless(key.has(flag), "its flags are " + key.flags()));
    }

    private Optional<String> numbered(Function<Key, Integer> measure, String what) throws Misread {
        return measured(measure, number -> "it has " + counted(number, what));
    }

    private Optional<String> measured(
            Function<Key, Integer> measure, Function<Integer, String> instead) throws Misread {
        var found = new int[1];
        var missing =
                key(
                        key -> {
                            found[0] = measure.apply(key);
                            return Optional.empty();
                        },
                        words > 2);
        var wanted = a.number32("its value");
        return missing.or(() -> unless(found[0] == wanted, instead.apply(found[0])));
    }

    private Optional<String> perm() throws Misread {
        return measured(key -> key.perm().mask(), mask -> String.format("it is 0x%08x", mask));
    }

    private Optional<String> owner() throws Misread {
        return measured(key -> key.owner().uid(), uid -> "it is uid " + uid);
    }

    private static String counted(int number, String what) {
        return number + " " + (number == 1 ? what.replaceFirst("s$", "") : what);
    }

    private Optional<String> linked(boolean wanted) throws Misread {
        var key = new Serial(a.key("a key"));
        var ring = new Serial(a.key("a keyring"));
        var is =
                timeline.now().key(ring).filter(r -> r.links().inOrder().contains(key)).isPresent();
        return unless(is == wanted, is ? "it is linked" : "it is not linked");
    }

    private Optional<String> slot(Slot slot) throws Misread {
        var tid = task();
        var wanted = a.accept("none") ? Serial.NONE : new Serial(a.key("a keyring or none"));
        var is = timeline.now().task(tid).map(task -> task.cred().ring(slot)).orElse(Serial.NONE);
        return unless(is.equals(wanted), "it is " + (is.isNone() ? "none" : is.hex()));
    }

    private int task() throws Misread {
        var word = a.word("a task");
        return new Prompt(word.text(), false, List.of(word), word.column()).tid(names);
    }

    private Optional<String> running(boolean wanted) throws Misread {
        var pid = task();
        var is = timeline.now().processes().containsKey(pid);
        return unless(is == wanted, is ? "it is running" : "it has ended");
    }

    private Optional<String> asleep(boolean wanted) throws Misread {
        var tid = task();
        if (timeline.now().task(tid).isEmpty()) return Optional.of("there is no thread " + tid);
        var is = timeline.now().sleeps().containsKey(tid);
        return unless(is == wanted, is ? "it sleeps" : "it is awake");
    }

    /// The exit status of the last process that ended by itself.
    private Optional<String> status() throws Misread {
        var wanted = a.number32("an exit status");
        for (var at = timeline; at.canUndo(); at = at.undo())
            if (at.current().orElseThrow().step().call() instanceof Call.ExitProcess(_, var is))
                return unless(is == wanted, "it was " + is);
        return Optional.of("no process has ended");
    }

    private Optional<String> quota() throws Misread {
        var user = timeline.now().user(a.number32("a uid"));
        var keys = a.number32("a number of keys");
        var bytes = a.number32("a number of bytes");
        return unless(
                user.quotaKeys() == keys && user.quotaBytes() == bytes,
                user.quotaKeys() + " keys and " + user.quotaBytes() + " bytes are charged");
    }
}
