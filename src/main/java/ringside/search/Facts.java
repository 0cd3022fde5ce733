package ringside.search;

import ringside.graph.Ref;
import ringside.state.Perm;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What can be asked of one thing, ready to be compared: everything in lower case, numbers as they
/// are typed.
///
/// `numbers` are its pid, tid, uid or serial in decimal; `hex` the serial in eight digits, empty
/// for what has none; `owners` uids and the names of their users; `pids` the processes that it is
/// or that hold it in a slot; `perm` the mask of a key. `text` is all of it that a plain word is
/// looked for in.
record Facts(
        Ref ref,
        String name,
        String type,
        Set<String> kinds,
        Set<String> states,
        Set<String> numbers,
        String hex,
        Set<String> owners,
        Set<Integer> pids,
        Optional<Perm> perm,
        String text) {

    static Facts of(
            Ref ref,
            String name,
            String type,
            Set<String> kinds,
            Set<String> states,
            Set<String> numbers,
            String hex,
            Set<String> owners,
            Set<Integer> pids,
            Optional<Perm> perm) {
        var lower = name.toLowerCase(Locale.ROOT);
        var text =
                lower
                        + '\n'
                        + type
                        + '\n'
                        + String.join("\n", kinds)
                        + '\n'
                        + String.join("\n", states)
                        + '\n'
                        + String.join("\n", owners);
        return new Facts(ref, lower, type, kinds, states, numbers, hex, owners, pids, perm, text);
    }

    /// Whether a plain word means this thing: part of its text, one of its numbers, or its serial
    /// in hexadecimal.
    boolean mentions(String word) {
        return text.contains(word) || numbers.contains(word) || isSerial(word);
    }

    /// Whether a word is this serial, decimal or hexadecimal, with or without 0x and zeros before.
    boolean isSerial(String word) {
        if (hex.isEmpty()) return false;
        var digits = word.startsWith("0x") ? word.substring(2) : word;
        if (digits.isEmpty() || digits.length() > hex.length()) return numbers.contains(word);
        var padded = "0".repeat(hex.length() - digits.length()) + digits;
        return hex.equals(padded) || numbers.contains(word);
    }
}
