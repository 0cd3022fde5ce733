package ringside.keyctl;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.call.Special;
import ringside.call.Text;
import ringside.state.Errno;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/// A key as an argument of keyctl(1): `@s`, a number in decimal, hex or octal, or `%TYPE:NAME`.
///
/// A name is sought as libkeyutils seeks it: by request_key(2) without a callout, which searches
/// the keyrings of the process, and then line by line in /proc/keys, where each candidate is
/// described again. Law: nothing is found that the calling thread could not find itself.
record KeyId(Caller caller, String text) {
    /// The buffers of libkeyutils end here, in bytes.
    private static final int LONGEST = 1023;

    private static final Pattern LINE =
            Pattern.compile(
                    "([0-9a-f]+) +\\S+ +\\d+ +\\S+ +[0-9a-f]+ +-?\\d+ +-?\\d+ +(\\S+) +(.+)");

    Turn resolve(IntFunction<Turn> then) {
        if (text.startsWith("@")) return special(then);
        if (text.startsWith("%")) return named(then);
        return CNumber.parse(text, 0)
                .map(number -> then.apply(number.intValue()))
                .orElseGet(() -> Turn.last("Unparsable key: '" + text + "'\n", 2));
    }

    private Turn special(IntFunction<Turn> then) {
        return Special.shorthand(text)
                .filter(special -> special != Special.REQUESTOR)
                .map(special -> then.apply(special.id()))
                .orElseGet(() -> Turn.last("Unknown special key: '" + text + "'\n", 2));
    }

    private Turn named(IntFunction<Turn> then) {
        var colon = text.indexOf(':');
        if (colon < 0 || colon == text.length() - 1)
            return Turn.last("Incorrect key-by-name spec\n", 2);
        var type = colon == 1 ? "keyring" : text.substring(1, colon);
        var name = text.substring(colon + 1);
        var request = new Call.RequestKey(caller.tid(), Text.of(type), Text.of(name), Text.NULL, 0);
        return new Turn.Ask(
                request,
                reply ->
                        reply.equals(new Reply.Failed(Errno.ENOMEM))
                                ? missing(type, name)
                                : reply.failed()
                                        ? listed(type, name, then)
                                        : then.apply((int) reply.number()));
    }

    private static Turn missing(String type, String name) {
        return Turn.last("Can't find '" + type + ":" + name + "'\n", 1);
    }

    private Turn listed(String type, String name, IntFunction<Turn> then) {
        return new Turn.Ask(
                new Call.ListKeys(caller.tid()),
                reply ->
                        reply instanceof Reply.Described(var lines, _, _)
                                ? among(lines.lines().toList(), type, name, then)
                                : missing(type, name));
    }

    private Turn among(List<String> lines, String type, String name, IntFunction<Turn> then) {
        for (var at = 0; at < lines.size(); at++) {
            var id = candidate(lines.get(at), type, name);
            if (id.isEmpty()) continue;
            var rest = lines.subList(at + 1, lines.size());
            return new Turn.Ask(
                    new Call.Describe(caller.tid(), id.get(), LONGEST),
                    reply ->
                            is(reply, name) ? then.apply(id.get()) : among(rest, type, name, then));
        }
        return missing(type, name);
    }

    private static Optional<Integer> candidate(String line, String type, String name) {
        var parts = LINE.matcher(line.substring(0, Math.min(LONGEST, line.length())));
        return parts.lookingAt() && parts.group(2).equals(type) && begins(parts.group(3), name)
                ? Optional.of(Integer.parseUnsignedInt(parts.group(1), 16))
                : Optional.empty();
    }

    private static boolean begins(String told, String name) {
        return told.startsWith(name)
                && (told.length() == name.length()
                        || ": ".indexOf(told.charAt(name.length())) >= 0);
    }

    /// Whether a key is described so; what stands behind the last semicolon is taken for the name.
    private static boolean is(Reply reply, String name) {
        return reply instanceof Reply.Described(var told, var size, _)
                && size < LONGEST
                && told.substring(told.lastIndexOf(';') + 1).equals(name);
    }
}
