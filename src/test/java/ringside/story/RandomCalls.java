package ringside.story;

import org.pcollections.PVector;
import org.pcollections.TreePVector;

import ringside.call.Call;
import ringside.call.IdRange;
import ringside.call.Program;
import ringside.call.Text;
import ringside.state.Payload;
import ringside.state.Serial;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Calls of every record type with nasty arguments, made by reflection, so that no new operation
/// can be forgotten.
final class RandomCalls {
    private static final String NASTY =
            "ab @%:#<>=\"\\\n\t-x0é€\u2028\u0000\u007f\ud83d\ude00\ud800 ";
    private final Random random;

    RandomCalls(long seed) {
        random = new Random(seed);
    }

    Call next() {
        var all = types();
        return next(all.get(random.nextInt(all.size())));
    }

    /// Every record, those of the families of calls included.
    static List<Class<?>> types() {
        return records(Call.class).toList();
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(RandomCalls::records);
    }

    Call next(Class<?> type) {
        try {
            var components = type.getRecordComponents();
            var classes = new Class<?>[components.length];
            var values = new Object[components.length];
            for (var i = 0; i < components.length; i++) {
                classes[i] = components[i].getType();
                values[i] = value(components[i]);
            }
            return (Call) type.getDeclaredConstructor(classes).newInstance(values);
        } catch (ReflectiveOperationException wrong) {
            throw new LinkageError("a call", wrong);
        }
    }

    private Object value(RecordComponent component) {
        var type = component.getType();
        if (type == int.class) return number();
        if (type == long.class)
            return random.nextInt(4) == 0 ? (long) number() : random.nextLong() >>> 40;
        if (type == boolean.class) return random.nextBoolean();
        if (type == String.class) return string();
        if (type == Text.class) return text();
        if (type == Payload.class) return payload();
        if (type == PVector.class) return vector(component.getGenericType());
        if (type == Call.class) return next();
        if (type == Program.class) return program();
        return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
    }

    /// Owners are ids that a file can have.
    private Program program() {
        return new Program(
                random.nextInt(3000),
                random.nextInt(3) * random.nextInt(3000),
                random.nextBoolean(),
                random.nextBoolean());
    }

    private int number() {
        return switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1 -> -1 - random.nextInt(12);
            case 2 -> random.nextInt();
            default -> random.nextInt(3000);
        };
    }

    private String string() {
        var text = new StringBuilder();
        for (var i = random.nextInt(8); i > 0; i--)
            text.append(NASTY.charAt(random.nextInt(NASTY.length())));
        return text.toString();
    }

    private Text text() {
        return switch (random.nextInt(6)) {
            case 0 -> Text.NULL;
            case 1 -> Text.FAULT;
            case 2 -> Text.of("keyring");
            default -> Text.of(string());
        };
    }

    private Payload payload() {
        return switch (random.nextInt(4)) {
            case 0 -> Payload.unknown(random.nextInt(40_000));
            case 1 -> Payload.EMPTY;
            case 2 -> Payload.of("secret " + random.nextInt());
            default -> bytes();
        };
    }

    private Payload bytes() {
        var bytes = new byte[random.nextInt(9)];
        random.nextBytes(bytes);
        return Payload.of(bytes);
    }

    private PVector<?> vector(Type type) {
        PVector<Object> all = TreePVector.empty();
        for (var i = random.nextInt(4); i > 0; i--) all = all.plus(element(type.getTypeName()));
        return all;
    }

    private Object element(String type) {
        if (type.contains("Serial")) return new Serial(number());
        return type.contains("IdRange") ? new IdRange(number(), number(), number()) : number();
    }
}
