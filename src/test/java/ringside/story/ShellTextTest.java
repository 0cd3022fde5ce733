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

    @ParameterizedTest
    @ValueSource(strings = {"words", "session"})
    void aShellSeesWhatKeyctlPrints(String name) throws IOException, Misread {
        var recorded = Files.readString(RECORDED.resolve(name + ".txt"));
        var uid = Integer.parseInt(recorded.lines().findFirst().orElseThrow().substring(6));
        login(uid);
        var printed = new ArrayList<String>(List.of("# uid " + uid));
        for (var line : recorded.lines().filter(it -> it.startsWith("$ ")).toList()) {
            printed.add(line);
            var whole = name.equals("words") && printed.size() < 3;
            console(line.substring(2), whole).lines().forEach(printed::add);
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
        if (line.startsWith("wait ")) {
            perform(Lines.parse(line));
            return "";
        }
        var parts =
                line.matches("[A-Za-z_][\\w-]* = .*") ? line.split(" = ", 2) : new String[] {line};
        var typed = SHELL + "$ " + parts[parts.length - 1];
        var scope = new KernelScope(timeline.now(), names);
        var performed = timeline.perform(Shipped.MACHINE, Lines.errand(typed, scope).orElseThrow());
        timeline = performed.timeline();
        if (parts.length == 2) names.put(parts[0], Long.valueOf(performed.output().strip()));
        var text = performed.output();
        if (!whole) text = USAGE.matcher(text).replaceAll("(usage)\n");
        if (!text.isEmpty() && !text.endsWith("\n")) text += "\\\n";
        var status = performed.status() == 0 ? "" : "? " + performed.status() + "\n";
        return text.lines().map(this::renamed).map(it -> it + "\n").reduce("", String::concat)
                + status;
    }

    private String renamed(String output) {
        return SERIAL.matcher(output)
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
