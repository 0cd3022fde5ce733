package ringside.story;

import ringside.call.Event;
import ringside.call.Reply;
import ringside.rule.Step;
import ringside.state.Kernel;
import ringside.state.Payload;
import ringside.state.Serial;
import ringside.words.Words;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A reply in words that do not depend on serials: an errno, a number, `%name` for a key that the
/// story named, `a keyring _ses` for any other.
final class Phrase {
    /// A serial as /proc/keys writes it, at the head of a line.
    private static final Pattern HEAD = Pattern.compile("(?m)^([0-9a-f]{8}) ");

    /// A serial in decimal, as keyctl(1) prints it.
    private static final Pattern SERIAL = Pattern.compile("\\b[0-9]{4,10}\\b");

    private final Kernel kernel;
    private final Map<String, Long> names;

    private Phrase(Kernel kernel, Map<String, Long> names) {
        this.kernel = kernel;
        this.names = names;
    }

    static String of(Step step, Map<String, Long> names) {
        var phrase = new Phrase(step.next(), names);
        return phrase.reply(step.reply())
                + step.events().stream()
                        .filter(Event.Returned.class::isInstance)
                        .map(Event.Returned.class::cast)
                        .map(it -> Words.say("answer.gets", it.task(), phrase.reply(it.reply())))
                        .collect(Collectors.joining());
    }

    /// What a command printed, its serials in words.
    static String printed(Kernel kernel, Map<String, Long> names, String text) {
        var phrase = new Phrase(kernel, names);
        return SERIAL.matcher(text).replaceAll(phrase::number).stripTrailing();
    }

    private String number(MatchResult digits) {
        var value = Long.parseLong(digits.group());
        var serial = new Serial((int) value);
        var known = value == serial.value() && kernel.key(serial).isPresent();
        return Matcher.quoteReplacement(known ? key(serial) : digits.group());
    }

    private String reply(Reply reply) {
        return switch (reply) {
            case Reply.Failed(var errno) -> errno.name();
            case Reply.Value(var value) -> value(value);
            case Reply.Described(var text, _, var copied) ->
                    copied
                            ? HEAD.matcher(text).replaceAll(this::head).stripTrailing()
                            : Words.say("answer.too-long");
            case Reply.Contents(var payload, var copied) -> contents(payload, copied);
            case Reply.Listing(var serials, var copied, _) ->
                    copied
                            ? serials.stream().map(this::key).toList().toString()
                            : Words.say("answer.no-serials", serials.size());
            case Reply.Gone() -> Words.say("answer.gone");
            case Reply.Blocked() -> Words.say("answer.sleeps");
        };
    }

    private String value(long value) {
        var serial = new Serial((int) value);
        return value == serial.value() && kernel.key(serial).isPresent()
                ? key(serial)
                : String.valueOf(value);
    }

    private String key(Serial serial) {
        for (var name : names.entrySet())
            if (name.getValue() == serial.value()) return "%" + name.getKey();
        return kernel.key(serial)
                .map(key -> Words.say("answer.key", key.type().text(), key.description()))
                .orElseGet(() -> Words.say("answer.gone-key"));
    }

    private String head(MatchResult line) {
        return key(new Serial((int) Long.parseLong(line.group(1), 16))).replace("$", "\\$") + " ";
    }

    private static String contents(Payload payload, boolean copied) {
        var known = new String(payload.bytes(), StandardCharsets.UTF_8);
        if (!copied) return Words.say("answer.no-bytes", payload.size());
        return payload.isKnown()
                ? "\"" + known + "\""
                : Words.say("answer.part", known, payload.size());
    }
}
