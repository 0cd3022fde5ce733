package ringside.rule;

import ringside.state.Errno;
import ringside.state.Payload;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// The payload of a dns_resolver key (dns_resolver_preparse()): text that ends with a zero byte,
/// with options behind `#` of which `dnserror=NUMBER` is the only one, and which says that there is
/// no answer. A payload that begins with a zero byte is a list of servers, kept as it is, for a
/// second only when the look-up failed.
///
/// The zero byte is not kept. An error is kept in place of the answer, as `#dnserror=NUMBER`, and
/// costs nothing.
final class DnsAnswer {
    private static final String ERROR = "#dnserror=";
    private static final Pattern OPTIONS = Pattern.compile("(?:#dnserror=[+]?0*([0-9]{1,3})\n?)+");
    private static final int MOST = 511;
    private static final int HEADER = 6;
    private static final int STATUS = 4;

    private DnsAnswer() {}

    static Content parse(Draft draft, Payload payload) {
        if (!payload.isKnown()) return Content.of(payload.first(payload.size() - 1));
        var text = new String(payload.bytes(), StandardCharsets.ISO_8859_1);
        var servers = text.startsWith("\0");
        draft.deny(
                servers ? !isServerList(text) : !text.endsWith("\0"),
                Errno.EINVAL,
                KeyRule.PAYLOAD_MALFORMED);
        if (servers) return new Content(payload, payload.size(), "", isGood(text) ? 0 : 1);
        var options = text.indexOf('#');
        if (options < 0) return Content.of(payload.first(payload.size() - 1));
        var error = error(text.substring(options, text.length() - 1));
        draft.deny(error.isEmpty(), Errno.EINVAL, KeyRule.PAYLOAD_MALFORMED);
        return new Content(Payload.of(ERROR + error.getAsInt()), 0, "", 0);
    }

    private static boolean isServerList(String text) {
        return text.length() >= HEADER && text.charAt(1) == 0 && text.charAt(2) == 1;
    }

    /// DNS_LOOKUP_GOOD or DNS_LOOKUP_GOOD_WITH_BAD.
    private static boolean isGood(String text) {
        return text.charAt(STATUS) == 1 || text.charAt(STATUS) == 2;
    }

    private static OptionalInt error(String options) {
        var match = OPTIONS.matcher(options);
        if (!match.matches()) return OptionalInt.empty();
        var number = Integer.parseInt(match.group(1));
        return number < 1 || number > MOST ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /// The error that a key of this type stands for, if it stands for one.
    static OptionalInt error(Payload payload) {
        var text = new String(payload.bytes(), StandardCharsets.ISO_8859_1);
        return text.startsWith(ERROR)
                ? OptionalInt.of(Integer.parseInt(text.substring(ERROR.length())))
                : OptionalInt.empty();
    }
}
