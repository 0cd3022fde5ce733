package ringside.evidence;

import ringside.call.Call;
import ringside.call.IdOp;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The operations that a recording can show and a comparison can judge, read off the alphabet of
/// calls: each record is one, and of the setuid family each call.
final class Alphabet {
    /// What has no answer to alter: the kernel chooses a pid, never answers, or is not asked at
    /// all.
    private static final Set<Class<?>> SILENT =
            Set.of(
                    Call.Fork.class,
                    Call.StartThread.class,
                    Call.Exec.class,
                    Call.ExitThread.class,
                    Call.ExitProcess.class,
                    Call.Wait.class,
                    Call.Foretold.class,
                    Call.Other.class);

    private Alphabet() {}

    static List<String> watched() {
        var records = records(Call.class).filter(type -> !isSilent(type));
        return Stream.concat(
                        records.filter(type -> type != Call.SetIds.class).map(Class::getSimpleName),
                        Arrays.stream(IdOp.values()).map(IdOp::text))
                .toList();
    }

    static boolean isWatched(Call call) {
        return !isSilent(call.getClass());
    }

    /// The name of a call's operation.
    static String name(Call call) {
        return call instanceof Call.SetIds ids ? ids.op().text() : call.getClass().getSimpleName();
    }

    private static boolean isSilent(Class<?> type) {
        return SILENT.contains(type);
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(Alphabet::records);
    }
}
