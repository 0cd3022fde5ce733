package ringside.keyctl;

import org.jspecify.annotations.Nullable;

import ringside.call.Call;
import ringside.call.Special;
import ringside.call.Text;
import ringside.state.Errno;
import ringside.state.Payload;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;

/// Calls in the words of keyctl(1), such that [Keyctl#parse] gives them back.
public final class Spelling {
    private static final int EXCLUSIVE = 1;

    private Spelling() {}

    /// The whole command, or nothing for a call that no command of keyctl(1) makes.
    public static Optional<String> of(Call call, Secrets secrets) {
        return Optional.ofNullable(words(call, secrets)).map("keyctl "::concat);
    }

    private static @Nullable String words(Call call, Secrets secrets) {
        return switch (call) {
            case Call.GetKeyringId(_, var id, var create) -> create ? null : "id " + key(id);
            case Call.GetPersistent(_, var uid, var ring) ->
                    "get_persistent " + key(ring) + (uid == -1 ? "" : " " + uid);
            case Call.AddKey add -> add(add, secrets);
            case Call.Construction it -> construction(it, secrets);
            case Call.LifeCycle _ -> null;
            case Call.Link(_, var key, var ring) -> "link " + key(key) + " " + key(ring);
            case Call.Unlink(_, var key, var ring) -> "unlink " + key(key) + " " + key(ring);
            case Call.Clear(_, var ring) -> "clear " + key(ring);
            case Call.Revoke(_, var key) -> "revoke " + key(key);
            case Call.Invalidate(_, var key) -> "invalidate " + key(key);
            case Call.SetPerm(_, var key, var mask) ->
                    "setperm " + key(key) + String.format(" 0x%08x", mask);
            case Call.SetTimeout(_, var key, var seconds) -> "timeout " + key(key) + " " + seconds;
            case Call.Search search -> search(search);
            case Call.Describe(_, var key, var buffer) -> "describe " + key(key) + buffer(buffer);
            case Call.Read(_, var key, var buffer) -> "read " + key(key) + buffer(buffer);
            case Call.Update update -> update(update, secrets);
            case Call.Move move -> move(move);
            case Call.Chown(_, var key, var uid, var gid) when gid == -1 ->
                    "chown " + key(key) + " " + uid;
            case Call.Chown(_, var key, var uid, var gid) when uid == -1 ->
                    "chgrp " + key(key) + " " + gid;
            case Call.Restrict restrict -> restrict(restrict);
            case Call.GetSecurity(_, var key, var buffer) ->
                    "security " + key(key) + buffer(buffer);
            case Call.Capabilities(_, var buffer) when buffer == Keyctl.CAPABILITIES -> "supports";
            case Call.Chown _, Call.Capabilities _, Call.Unsupported _, Call.JoinSession _ -> null;
            case Call.SessionToParent _, Call.ListKeys _, Call.ListUsers _, Call.Wait _ -> null;
            case Call.SetLimit _, Call.Foretold _, Call.Other _ -> null;
        };
    }

    private static @Nullable String construction(Call.Construction call, Secrets secrets) {
        return switch (call) {
            case Call.RequestKey request -> request(request);
            case Call.Instantiate it when !it.vector() -> instantiate(it, secrets);
            case Call.Negate(_, var key, var timeout, var ring) ->
                    "negate " + key(key) + " " + timeout + " " + key(ring);
            case Call.Reject(_, var key, var timeout, var error, var ring) ->
                    "reject " + key(key) + " " + timeout + " " + error(error) + " " + key(ring);
            case Call.SetReqkey _, Call.AssumeAuthority _, Call.Instantiate _ -> null;
        };
    }

    private static String search(Call.Search search) {
        return "search %s %s %s%s"
                .formatted(
                        key(search.ring()),
                        text(search.type()),
                        text(search.description()),
                        optional(search.destination()));
    }

    /// An id as one types it: a shorthand, a serial in hex, or the number itself.
    public static String key(int id) {
        return id > 0
                ? String.format("0x%08x", id)
                : Special.of(id).map(Special::shorthand).orElseGet(() -> String.valueOf(id));
    }

    public static String text(Text text) {
        return switch (text) {
            case Text.Given(var value) -> Words.quote(value);
            case Text.Null() -> "<null>";
            case Text.Fault() -> "<fault>";
        };
    }

    private static String optional(int destination) {
        return destination == 0 ? "" : " " + key(destination);
    }

    private static String buffer(long bytes) {
        return bytes == Keyctl.WHOLE ? "" : " <buffer " + bytes + ">";
    }

    private static String request(Call.RequestKey request) {
        var callout = request.callout() instanceof Text.Null ? "" : " " + text(request.callout());
        return (callout.isEmpty() ? "request " : "request2 ")
                + text(request.type())
                + " "
                + text(request.description())
                + callout
                + optional(request.ring())
                + (request.helper() == 0 ? "" : " <helper " + request.helper() + ">");
    }

    private static String add(Call.AddKey add, Secrets secrets) {
        var size = add.size() == add.payload().size() ? "" : " <size " + add.size() + ">";
        var ring = " " + key(add.ring()) + size;
        var empty = add.payload().equals(Payload.EMPTY) && add.size() == 0;
        if (empty && add.type().equals(Text.of("keyring")))
            return "newring " + text(add.description()) + ring;
        var data = data(add.payload(), secrets);
        return "add "
                + (data.hex() ? "-x " : "")
                + text(add.type())
                + " "
                + text(add.description())
                + " "
                + data.word()
                + ring;
    }

    private static String instantiate(Call.Instantiate it, Secrets secrets) {
        var data = data(it.payload(), secrets);
        return "instantiate "
                + (data.hex() ? "-x " : "")
                + key(it.key())
                + " "
                + data.word()
                + " "
                + key(it.ring())
                + size(it.payload(), it.size());
    }

    /// The word of keyctl(1) for an error, or its number.
    private static String error(int code) {
        if (code == Errno.EKEYREJECTED.code()) return "rejected";
        if (code == Errno.EKEYREVOKED.code()) return "revoked";
        return code == Errno.EKEYEXPIRED.code() ? "expired" : String.valueOf(code);
    }

    private static String update(Call.Update update, Secrets secrets) {
        var data = data(update.payload(), secrets);
        return "update "
                + (data.hex() ? "-x " : "")
                + key(update.key())
                + " "
                + data.word()
                + size(update.payload(), update.size());
    }

    /// keyctl(1) asks for KEYCTL_MOVE_EXCL unless it is forced.
    private static String move(Call.Move move) {
        return "move "
                + (move.flags() == EXCLUSIVE ? "" : "-f ")
                + key(move.key())
                + " "
                + key(move.from())
                + " "
                + key(move.to())
                + (move.flags() > EXCLUSIVE || move.flags() < 0
                        ? " <flags " + move.flags() + ">"
                        : "");
    }

    private static String restrict(Call.Restrict restrict) {
        var nothing = restrict.type().equals(Text.NULL);
        return "restrict_keyring "
                + key(restrict.ring())
                + (nothing && restrict.restriction().equals(Text.NULL)
                        ? ""
                        : " " + text(restrict.type()))
                + (restrict.restriction().equals(Text.NULL)
                        ? ""
                        : " " + text(restrict.restriction()));
    }

    private static String size(Payload payload, int size) {
        return size == payload.size() ? "" : " <size " + size + ">";
    }

    /// What a call passes as data, and the length that it claims, as the words of a command.
    public static String payload(Payload payload, int size, Secrets secrets) {
        var data = data(payload, secrets);
        return (data.hex() ? "-x " : "") + data.word() + size(payload, size);
    }

    private record Data(boolean hex, String word) {}

    private static Data data(Payload payload, Secrets secrets) {
        var shown = secrets == Secrets.SHOWN || payload.size() == 0;
        if (!shown || !payload.isKnown()) return new Data(false, payload.toString());
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            var text = decoder.decode(ByteBuffer.wrap(payload.bytes())).toString();
            return new Data(false, Words.quote(text));
        } catch (CharacterCodingException _) {
            return new Data(true, HexFormat.of().formatHex(payload.bytes()));
        }
    }

    /// Serials that a recording foretold, as the mark that ends a line.
    public static String serials(Call.Foretold foretold) {
        return foretold.serials().stream()
                .map(serial -> " " + (serial.value() > 0 ? serial.hex() : serial))
                .collect(Collectors.joining("", " <serials", ">"));
    }
}
