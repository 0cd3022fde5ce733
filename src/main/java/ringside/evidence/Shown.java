package ringside.evidence;

import ringside.evidence.Happening.Returned;

import java.util.ArrayList;

/// A traced call as text to show: what strace printed, with payloads replaced by their size and
/// long texts cut.
final class Shown {
    private static final int LONGEST = 300;
    private static final int EXEC_ARGUMENTS = 2;

    private Shown() {}

    static String text(Returned told) {
        var parts = new ArrayList<>(told.arguments().parts());
        var payload = payload(told);
        if (payload < parts.size() && Quoted.is(parts.get(payload))) {
            parts.set(payload, "<secret>");
        }
        var shown =
                told.name().startsWith("exec")
                        ? parts.subList(0, Math.min(EXEC_ARGUMENTS, parts.size()))
                        : parts;
        var result = told.result().isEmpty() ? "?" : told.result();
        return cut(told.name() + "(" + String.join(", ", shown) + ") = " + result);
    }

    static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }

    private static int payload(Returned told) {
        if (told.name().equals("add_key")) return 2;
        return switch (told.arguments().part(0)) {
            case "KEYCTL_READ", "KEYCTL_UPDATE", "KEYCTL_INSTANTIATE", "KEYCTL_INSTANTIATE_IOV" ->
                    2;
            default -> Integer.MAX_VALUE;
        };
    }
}
