package ringside.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
import java.util.Map;
import java.util.regex.Pattern;

/// The console prints what keyctl of keyutils 1.6.3 printed on Linux 6.18 for the same commands, to
/// the letter. Serials stand as `#1`, `#2` in the order in which they first appear, because each
/// machine chooses its own. Left out is what depends on when the kernel's collector gets to run.
class KeyctlTextTest {
    private static final Path RECORDED = Path.of("src/test/resources/keyctl/keyutils-1.6.3.txt");
    private static final Pattern SERIAL = Pattern.compile(" *\\b(0x[0-9a-f]{8}|\\d{8,10})\\b");
    private static final int SHELL = 1000;

    private final Map<Long, Integer> numbers = new HashMap<>();
    private final Map<String, Long> names = new HashMap<>();
    private Timeline timeline =
            Timeline.of(
                    Kernel.booted(Semantics.LINUX)
                            .withProcess(SHELL, 1, "sh", Cred.of(60123, 60123)));

    @Test
    void theConsolePrintsWhatKeyctlPrints() throws IOException, Misread {
        var recorded = Files.readString(RECORDED);
        var commands = recorded.lines().filter(line -> line.startsWith("$ ")).toList();
        assertThat(commands).hasSizeGreaterThan(80);
        perform(new Call.JoinSession(SHELL, Text.NULL));
        perform(new Call.GetKeyringId(SHELL, Special.USER.id(), false));
        var printed = new ArrayList<String>();
        for (var command : commands) {
            printed.add(command);
            console(command.substring(2)).lines().map(this::renamed).forEach(printed::add);
        }
        assertThat(String.join("\n", printed) + "\n").isEqualTo(recorded);
    }

    private void perform(Call call) {
        timeline = timeline.perform(Shipped.MACHINE, call);
    }

    private String console(String line) throws Misread {
        var parts = line.split(" = ", 2);
        var typed = "keyctl " + parts[parts.length - 1];
        var scope = new KernelScope(timeline.now(), names);
        var question = Question.of(typed);
        if (question.isPresent())
            return question.get().answer(Shipped.MACHINE, timeline.now(), SHELL, scope);
        var errand = Lines.errand(SHELL + "> " + typed, scope);
        if (errand.isPresent()) {
            var performed = timeline.perform(Shipped.MACHINE, errand.get());
            timeline = performed.timeline();
            return performed.output();
        }
        perform(Lines.parse(SHELL + "> " + typed, scope));
        var step = timeline.current().orElseThrow().step();
        if (parts.length == 2) names.put(parts[0], step.reply().number());
        return Transcript.output(SHELL + "> " + typed, step);
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
