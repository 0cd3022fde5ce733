package ringside.evidence;

import org.pcollections.PVector;
import org.pcollections.TreePVector;

import ringside.call.Text;
import ringside.state.Payload;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;

/// The arguments of one call, read one by one. What cannot be read is remembered instead of thrown,
/// so that a whole call is decoded in one expression and judged afterwards ([#doubt]).
final class Operands {
    private static final String PIECE = "{iov_base=";

    private final Arguments arguments;
    private String doubt = "";

    Operands(Arguments arguments) {
        this.arguments = arguments;
    }

    /// Why the call cannot be performed as it was, empty when it can.
    String doubt() {
        return doubt;
    }

    String word(int index) {
        return arguments.part(index);
    }

    boolean mentions(String flag) {
        return arguments.parts().stream().anyMatch(part -> part.contains(flag));
    }

    long number(int index) {
        var value = Numeral.of(word(index));
        if (value.isEmpty()) doubt = "strace printed an argument that is not a number";
        return value.orElse(0);
    }

    int id(int index) {
        return (int) number(index);
    }

    /// A 32-bit unsigned number.
    long unsigned(int index) {
        return number(index) & 0xffff_ffffL;
    }

    Text text(int index) {
        var argument = word(index);
        if (Quoted.is(argument) && !Quoted.of(argument).whole()) {
            doubt = "strace cut a string; record with -s 4096";
        }
        return Quoted.argument(argument);
    }

    /// A payload of so many bytes; only its size is known when strace cut it.
    Payload payload(int index, int size) {
        var argument = word(index);
        if (!Quoted.is(argument)) return Payload.EMPTY;
        var quoted = Quoted.of(argument);
        return quoted.whole() && quoted.payload().size() == size
                ? quoted.payload()
                : Payload.unknown(Math.max(0, size));
    }

    /// The payload of a vector of buffers, `[{iov_base="ab", iov_len=2}, ...]`; empty for none.
    Payload pieces(int index) {
        var bytes = new ByteArrayOutputStream();
        var vector = word(index);
        for (var at = vector.indexOf(PIECE); at >= 0; at = vector.indexOf(PIECE, at + 1)) {
            var from = at + PIECE.length();
            var piece = Arguments.of(vector, from).parts();
            if (piece.isEmpty() || !Quoted.is(piece.getFirst())) return unreadable();
            var quoted = Quoted.of(piece.getFirst());
            if (!quoted.whole()) return unreadable();
            bytes.writeBytes(quoted.payload().bytes());
        }
        return Payload.of(bytes.toByteArray());
    }

    private Payload unreadable() {
        doubt = "strace did not print the whole payload; record with -s 4096";
        return Payload.EMPTY;
    }

    /// The room of a caller's buffer in bytes, 0 for a NULL one.
    long room(int pointer, int length) {
        return word(pointer).equals("NULL") ? 0 : number(length);
    }

    /// The room of a buffer that has to be there.
    long target(int pointer, int length) {
        if (word(pointer).equals("NULL") && number(length) > 0) {
            doubt = "the call passes no buffer, which the model cannot say";
        }
        return number(length);
    }

    PVector<Integer> groups(int index) {
        var list = word(index);
        var result = new ArrayList<Integer>();
        if (list.startsWith("[")) {
            for (var item : list.replaceAll("[\\[\\],]", " ").strip().split(" +", -1)) {
                var gid = Numeral.of(item);
                if (gid.isPresent()) result.add((int) gid.getAsLong());
                if (item.equals("...")) doubt = "strace left groups out; record with -v";
            }
        } else if (!list.equals("NULL")) {
            doubt = "strace could not read the list of groups";
        }
        return TreePVector.from(result);
    }
}
