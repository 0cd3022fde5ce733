package ringside.evidence;

import org.pcollections.PVector;
import org.pcollections.TreePVector;

import ringside.call.Call;
import ringside.call.IdRange;
import ringside.call.Reply;
import ringside.evidence.Happening.Returned;

/// The maps of user namespaces, as they are written: three numbers a line.
final class IdMaps {
    private IdMaps() {}

    /// `pid` is the process whose namespace is mapped.
    static Entry written(Returned told, int pid, String text, boolean groups) {
        var reply = Answer.plain(told.result()).orElse(new Reply.Gone());
        var done = reply instanceof Reply.Value(var size) && size == text.length();
        try {
            PVector<IdRange> ranges = TreePVector.empty();
            for (var line : text.lines().toList()) ranges = ranges.plus(range(line));
            var call = new Call.MapIds(told.tid(), -pid, groups, ranges);
            return Entry.of(told, call, done ? Reply.zero() : reply, "");
        } catch (NumberFormatException _) {
            var other = new Call.Other(told.tid(), "write");
            return Entry.of(told, other, reply, "the map is not made of three numbers a line");
        }
    }

    private static IdRange range(String line) {
        var words = line.strip().split("\\s+", -1);
        if (words.length != 3) throw new NumberFormatException(line);
        return new IdRange(
                Integer.parseUnsignedInt(words[0]),
                Integer.parseUnsignedInt(words[1]),
                Integer.parseUnsignedInt(words[2]));
    }
}
