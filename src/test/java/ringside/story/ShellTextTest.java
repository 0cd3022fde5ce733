package ringside.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import ringside.call.Call;
import ringside.call.Special;
import ringside.call.Text;
import ringside.keyctl.KernelScope;
import ringside.keyctl.Misread;
import ringside.state.Cred;
import ringside.state.Kernel;
import ringside.state.Semantics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// / A shell sees what it sees of keyctl 1.6.3 on Linux 6.18, to the letter and with the exit
/// status: / every command, done well and in every wrong way. The files hold what the real program
/// printed on / a terminal; serials stand as `#1`, `#2` in the order in which they first appear,
/// the usage text / after its first time as `(usage)`, a text that ends without a line feed ends in
/// a backslash. What / the model printed is left in target/keyctl, so that diff(1) can show where
/// they part.
class ShellTextTest {
    private static final Path RECORDED = Path.of("src/test/resources/keyctl/commands");
    private static final Path PRINTED = Path.of("target/keyctl");
    private static final Pattern SERIAL = Pattern.compile(" *\\b(0x[0-9a-f]{8}|\\d{8,10})\\b");
    private static final Pattern USAGE =
            Pattern.compile(
                    "Format:\n( {2}keyctl (?!--test limits).*\n)+(.*\n)+?If you do this.*\n");
    private static final int SHELL = 1000;

    private final Map<Long, Integer> numbers = new HashMap<>();
    private final Map<String, Long> names = new HashMap<>();
    private Timeline timeline = Timeline.of(Kernel.empty(Semantics.LINUX));
    private int asked;
    private int helper;

    @ParameterizedTest
    @ValueSource(strings = {"words", "keys", "rings", "session", "capabilities", "upcall"})
    void aShellSeesWhatKeyctlPrints(String name) throws IOException, Misread {
        var recorded = Files.readString(RECORDED.resolve(name + ".txt"));
        var uid = Integer.parseInt(recorded.lines().findFirst().orElseThrow().substring(6));
        login(uid);
        var printed = new ArrayList<String>(List.of("# uid " + uid));
        for (var line : recorded.lines().filter(it -> it.matches("[$%] .*")).toList()) {
            printed.add(line);
            var whole = name.equals("words") && printed.size() < 3;
            var text = line.equals("% exit") ? helperEnds() : console(line, whole);
            text.lines().forEach(printed::add);
        }
        var text = String.join("\n", printed) + "\n";
        Files.createDirectories(PRINTED);
        Files.writeString(PRINTED.resolve(name + ".txt"), text);
        assertThat(text).isEqualTo(recorded);
    }

    private void login(int uid) {
        timeline =
                Timeline.of(
                        Kernel.booted(Semantics.LINUX)
                                .withProcess(SHELL, 1, "sh", Cred.of(uid, uid)));
        perform(new Call.JoinSession(SHELL, Text.NULL));
        perform(new Call.GetKeyringId(SHELL, Special.USER.id(), false));
    }

    private void perform(Call call) {
        timeline = timeline.perform(Shipped.MACHINE, call);
    }

    private String console(String line, boolean whole) throws Misread {
        var words = line.substring(2);
        if (words.startsWith("wait ")) {
            perform(Lines.parse(words));
            return "";
        }
        var named = words.matches("[A-Za-z_][\\w-]* = .*");
        var parts = named ? words.split(" = ", 2) : new String[] {words};
        var task = line.startsWith("%") ? helper : SHELL;
        var typed = task + "$ " + parts[parts.length - 1];
        var scope = new KernelScope(timeline.now(), names);
        var at = timeline.cursor();
        var performed = timeline.perform(Shipped.MACHINE, Lines.errand(typed, scope).orElseThrow());
        timeline = performed.timeline();
        if (named) names.put(parts[0], Long.valueOf(performed.output().strip()));
        if (performed.end() == Performed.End.ASLEEP) helperStarts(at);
        var text = performed.output();
        return shown(
                whole ? text : USAGE.matcher(text).replaceAll("(usage)\n"), performed.status());
    }

    private String shown(String text, int status) {
        var ended = text.isEmpty() || text.endsWith("\n") ? text : text + "\\\n";
        return ended.lines().map(this::renamed).map(it -> it + "\n").reduce("", String::concat)
                + (status == 0 ? "" : "? " + status + "\n");
    }

    /// /sbin/request-key takes the authority before it becomes the handler.
    private void helperStarts(int at) {
        asked = at;
        var sleep = timeline.now().sleeps().values().iterator().next();
        helper = sleep.helper();
        perform(new Call.AssumeAuthority(helper, sleep.key().value()));
        perform(new Call.Exec(helper, "handler", -1, -1));
        names.put("k", (long) sleep.key().value());
        var session = timeline.now().task(SHELL).orElseThrow().cred().session();
        names.put("S", (long) session.value());
    }

    private String helperEnds() {
        perform(new Call.ExitProcess(helper, 0));
        var answer = Late.command(timeline.moments(), asked);
        assertThat(answer.state()).isNotEqualTo(Answer.State.ASLEEP);
        return shown(answer.output() + "\n", answer.state() == Answer.State.OK ? 0 : 1);
    }

    private String renamed(String output) {
        return SERIAL.matcher(output.replaceAll("(request_key_auth: )[0-9a-f]+", "$1(hex)"))
                .replaceAll(
                        found -> {
                            var inside = found.start() > 0 && found.group().startsWith(" ");
                            var number =
                                    numbers.computeIfAbsent(
                                            Long.decode(found.group(1)), _ -> numbers.size() + 1);
                            return (inside ? " #" : "#") + number;
                        });
    }
}
