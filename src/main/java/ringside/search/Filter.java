package ringside.search;

import ringside.words.Words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// The filters: what stands before a colon. Each reads its value into a test, or refuses it with a
/// sentence.
enum Filter {
    STATE(
            "usable",
            "expiring",
            "expired",
            "revoked",
            "invalidated",
            "negative",
            "constructing",
            "unreferenced",
            "waiting"),
    KIND(
            "process",
            "thread",
            "file",
            "key",
            "keyring",
            "session",
            "user",
            "user-session",
            "persistent",
            "register",
            "authority"),
    UID,
    TYPE,
    PID,
    SERIAL,
    PERM,
    COMM,
    NAME;

    /// The words that a value may be; none where any text will do.
    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> values;

    Filter(String... values) {
        this.values = List.of(values);
    }

    static Optional<Filter> named(String word) {
        return Arrays.stream(values()).filter(filter -> filter.word().equals(word)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Reads a value, in lower case, that begins at this place.
    Predicate<Facts> test(String value, int at) {
        return switch (this) {
            case STATE -> {
                var states = meant(value, at);
                yield facts -> facts.states().stream().anyMatch(states::contains);
            }
            case KIND -> {
                var kinds = meant(value, at);
                yield facts -> facts.kinds().stream().anyMatch(kinds::contains);
            }
            case UID -> facts -> facts.owners().contains(value);
            case TYPE -> facts -> facts.type().equals(value);
            case PID -> pid(value, at);
            case SERIAL -> serial(value, at);
            case PERM -> perm(value, at);
            case COMM -> facts -> facts.type().isEmpty() && facts.name().contains(value);
            case NAME -> facts -> facts.name().contains(value);
        };
    }

    /// The value itself where it is one, else all that begin so.
    private List<String> meant(String value, int at) {
        if (values.contains(value)) return List.of(value);
        var begun = values.stream().filter(known -> known.startsWith(value)).toList();
        if (!begun.isEmpty()) return begun;
        var all = String.join(", ", values);
        throw new Flaw(at, Words.say("search.flaw.value", value, at, word(), all));
    }

    private static Predicate<Facts> pid(String value, int at) {
        if (!value.matches("\\d{1,9}")) throw new Flaw(at, Words.say("search.flaw.pid", value, at));
        var pid = Integer.parseInt(value);
        return facts -> facts.pids().contains(pid);
    }

    private static Predicate<Facts> serial(String value, int at) {
        if (!value.matches("(0x)?[0-9a-f]{1,10}"))
            throw new Flaw(at, Words.say("search.flaw.serial", value, at));
        return facts -> facts.isSerial(value);
    }

    private static Predicate<Facts> perm(String value, int at) {
        var asked =
                PermTest.read(value)
                        .orElseThrow(() -> new Flaw(at, Words.say("search.flaw.perm", value, at)));
        return facts -> facts.perm().filter(asked).isPresent();
    }
}
