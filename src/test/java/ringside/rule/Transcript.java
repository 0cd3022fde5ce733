package ringside.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.call.Rule;
import ringside.keyctl.Misread;
import ringside.law.Lawful;
import ringside.state.Cred;
import ringside.state.Divergence;
import ringside.state.Flag;
import ringside.state.Kernel;
import ringside.state.Semantics;
import ringside.state.Serial;
import ringside.story.Lines;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Runs a text of calls and expectations against the model, under the eyes of the law.
///
/// `CALL => ANSWER`, where CALL is a line of a story and ANSWER a number, `gone`, an errno with the
/// rule behind it, or a name such as `$a`, which stands for a serial from its first use on. `CALL`
/// alone must succeed. A call that sleeps answers `sleeps`, and `returned TID` asks what became of
/// it in the last step. Or a question with its answer: `slots TID`, `key $a`, `owner DESCRIPTION`,
/// `cred TID`, `family PID`, `user UID`, `dead $a ...`, `told RULE ...` (rules of the last step),
/// `shows TEXT` (a line of the last answer, however spaced), `bytes` (the last answer in hex).
/// `flag $a FLAG` marks a key as only the kernel can.
/// `process PID PARENT COMM UID GID` adds a process from nowhere. The first process is init, pid 1,
/// of root.
final class Transcript {
    private static final Pattern NAME = Pattern.compile("\\$\\w+");

    private final Machine machine = new Lawful(Model.INSTANCE);
    private final Map<String, Serial> names = new HashMap<>();
    private Kernel kernel;
    private List<Event> events = List.of();
    private Reply reply = Reply.zero();

    private Transcript(Semantics semantics) {
        kernel = Kernel.booted(semantics);
    }

    static void linux(String text) {
        run(Semantics.LINUX, text);
    }

    static void manPages(String text) {
        run(Semantics.MAN_PAGES, text);
    }

    /// Linux, but for one row, which is as documented.
    static void except(Divergence row, String text) {
        run(Semantics.except(row), text);
    }

    private static void run(Semantics semantics, String text) {
        var transcript = new Transcript(semantics);
        text.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .forEach(transcript::line);
    }

    private void line(String line) {
        var halves = line.split(" => ", 2);
        var expected = halves.length == 2 ? halves[1].strip() : "";
        var words = List.of(halves[0].strip().split(" +"));
        answer(words)
                .ifPresentOrElse(
                        answer -> assertThat(answer).as(line).isEqualTo(spelled(expected)),
                        () -> call(line, halves[0].strip(), expected));
    }

    /// The answer to a question; nothing when the words are a call.
    private Optional<String> answer(List<String> words) {
        var now = new KernelText(kernel);
        return switch (words.getFirst()) {
            case "process" -> Optional.of(process(words));
            case "slots" -> Optional.of(now.slots(number(words)));
            case "cred" -> Optional.of(now.cred(number(words)));
            case "key" -> Optional.of(now.key(named(words.get(1))));
            case "owner" -> Optional.of(now.owner(words.get(1)));
            case "family" -> Optional.of(now.family(number(words)));
            case "returned" -> Optional.of(returned(number(words)));
            case "links" -> Optional.of(now.links(named(words.get(1))));
            case "state" -> Optional.of(now.state(named(words.get(1))));
            case "authority" -> Optional.of(now.authority(number(words)));
            case "user" -> Optional.of(now.user(number(words)));
            case "dead" -> Optional.of(dead(words.subList(1, words.size())));
            case "shows" -> Optional.of(shows(String.join(" ", words.subList(1, words.size()))));
            case "bytes" -> Optional.of(bytes());
            case "flag" -> Optional.of(flag(named(words.get(1)), Flag.valueOf(words.get(2))));
            case "told" -> Optional.of(told(words.subList(1, words.size())));
            default -> Optional.empty();
        };
    }

    /// The number of the thread, process or user that a question is about.
    private static int number(List<String> words) {
        return Integer.parseInt(words.get(1));
    }

    private String process(List<String> words) {
        var cred = Cred.of(Integer.parseInt(words.get(4)), Integer.parseInt(words.get(5)));
        int pid = number(words);
        kernel = kernel.withProcess(pid, Integer.parseInt(words.get(2)), words.get(3), cred);
        return "";
    }

    /// What a thread that slept got in the last step.
    private String returned(int tid) {
        return events.stream()
                .filter(Event.Returned.class::isInstance)
                .map(Event.Returned.class::cast)
                .filter(event -> event.task() == tid)
                .map(event -> spelled(event.reply(), event.rule()))
                .collect(Collectors.joining(", "));
    }

    private String dead(List<String> keys) {
        for (var key : keys) assertThat(kernel.key(named(key))).as(key).isEmpty();
        return "";
    }

    private String told(List<String> rules) {
        var told = events.stream().map(event -> event.rule().name()).toList();
        assertThat(told).containsAll(rules);
        return "";
    }

    private String shows(String line) {
        assertThat(reply).isInstanceOf(Reply.Described.class);
        var text = ((Reply.Described) reply).text();
        assertThat(text.lines().map(it -> it.strip().replaceAll(" +", " ")))
                .anyMatch(it -> it.endsWith(line));
        return "";
    }

    private String bytes() {
        assertThat(reply).isInstanceOf(Reply.Contents.class);
        return HexFormat.of().formatHex(((Reply.Contents) reply).payload().bytes());
    }

    private String flag(Serial serial, Flag flag) {
        var key = kernel.key(serial).orElseThrow();
        var flagged = key.withFlags(key.flags().with(flag));
        kernel = kernel.withKeys(kernel.keys().plus(flagged));
        return "";
    }

    private Serial named(String name) {
        return Objects.requireNonNull(names.get(name), name);
    }

    /// With serials for names.
    private String spelled(String text) {
        return NAME.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(named(name.group()).toString()));
    }

    private void call(String line, String call, String expected) {
        var step = machine.step(kernel, parse(spelled(call)));
        kernel = step.next();
        events = step.events();
        names.putAll(made(step.events()));
        reply = step.reply();
        if (expected.startsWith("$") && !names.containsKey(expected) && !step.reply().failed()) {
            names.put(expected, new Serial((int) step.reply().number()));
        }
        var answer = spelled(step.reply(), step.rule().orElse(null));
        if (expected.isEmpty()) assertThat(step.reply().failed()).as(line + answer).isFalse();
        else assertThat(answer).as(line).isEqualTo(spelled(expected));
    }

    /// The keys of an upcall name themselves: `$K` and the number of the helper is the key under
    /// construction, `$A` its authorisation key, `$S` the helper's session.
    private static Map<String, Serial> made(List<Event> events) {
        var made = new HashMap<String, Serial>();
        var helper = 0;
        for (var event : events) {
            if (event instanceof Event.HelperStarted(_, var pid, var key, var authority, _)) {
                helper = pid;
                made.put("$K" + pid, key);
                made.put("$A" + pid, authority);
            }
            if (event instanceof Event.SlotChanged(var task, _, _, var ring, _) && task == helper)
                made.put("$S" + task, ring);
        }
        return made;
    }

    private static String spelled(Reply reply, @Nullable Rule rule) {
        return switch (reply) {
            case Reply.Failed(var errno) -> errno + (rule == null ? "" : " " + rule.name());
            case Reply.Gone() -> "gone";
            case Reply.Blocked() -> "sleeps";
            case Reply.Listing(var serials, _, _) -> serials.toString();
            default -> String.valueOf(reply.number());
        };
    }

    private static Call parse(String line) {
        try {
            return Lines.parse(line);
        } catch (Misread e) {
            throw new AssertionError(line, e);
        }
    }
}
