package ringside.story;

import ringside.rule.Step;
import ringside.state.Key;
import ringside.state.Serial;

import java.util.List;
import java.util.stream.Collectors;

/// What a step's keys and processes are called in a sentence, the dead ones included.
record Names(Step step) {
    private static final int MOST = 4;

    String key(Serial serial) {
        return step.next()
                .key(serial)
                .or(() -> step.before().key(serial))
                .map(Names::named)
                .orElseGet(() -> "key " + serial.hex());
    }

    /// Whether a ring is one of the kernel's own, which no sentence about people needs.
    boolean isRegister(Serial serial) {
        return step.next().key(serial).filter(key -> key.description().startsWith(".")).isPresent();
    }

    private static String named(Key key) {
        return (key.isRing() ? "keyring " : key.type().text() + " key ")
                + key.description()
                + " ("
                + key.serial().hex()
                + ")";
    }

    String keys(List<Serial> serials) {
        var first = serials.stream().limit(MOST).map(this::key).collect(Collectors.joining(", "));
        return serials.size() > MOST ? first + " and " + (serials.size() - MOST) + " more" : first;
    }

    String process(int pid) {
        return step.before().process(pid).map(p -> pid + " " + p.comm()).orElse("Process " + pid);
    }
}
