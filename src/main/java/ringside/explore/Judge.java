package ringside.explore;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.rule.Step;
import ringside.state.Payload;
import ringside.state.Serial;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Compares what the real kernel answered with what the model does, and learns from equal answers
/// which numbers stand for each other.
///
/// What the kernel leaves open is free: numbers that it chooses, the order of a ring that ever held
/// more than sixteen links. Everything else must be equal.
final class Judge {
    private final Likeness likeness;

    Judge(Likeness likeness) {
        this.likeness = likeness;
    }

    /// The two answers in words when they differ.
    record Contrast(String kernel, String model) {}

    Optional<Contrast> compare(Reply real, Step step) {
        var model = step.reply();
        var call = step.call().bare();
        if (call instanceof Call.ListUsers) return UserRows.compare(likeness, text(real), step);
        if (real.failed() || model.failed())
            return real.equals(model) ? Optional.empty() : contrast(words(real), words(model));
        return switch (model) {
            case Reply.Value(var mine) -> value(real, mine, step);
            case Reply.Described(var text, var size, var copied) ->
                    call instanceof Call.ListKeys
                            ? new Listing(likeness, step.next()).compare(text(real), text)
                            : described(real, text, size, copied);
            case Reply.Contents(var payload, var copied) -> contents(real, payload, copied);
            case Reply.Listing listing -> links(real, listing);
            case Reply.Gone(), Reply.Blocked() ->
                    real.getClass() == model.getClass()
                            ? Optional.empty()
                            : contrast(words(real), words(model));
            case Reply.Failed _ -> Optional.empty();
        };
    }

    private static Optional<Contrast> contrast(String kernel, String model) {
        return Optional.of(new Contrast(kernel, model));
    }

    private static String text(Reply real) {
        return real instanceof Reply.Described(var text, _, _) ? text : "";
    }

    private Optional<Contrast> value(Reply real, long mine, Step step) {
        var theirs = real.number();
        if (step.call().bare() instanceof Call.OpenFile) return opened((int) mine, (int) theirs);
        var kind = kind(step.call().bare());
        if (kind.isEmpty() || mine <= 0 || theirs <= 0)
            return numbers(
                    step.call().bare() instanceof Call.SetIds
                            ? likeness.mine((int) theirs)
                            : theirs,
                    mine);
        var pairs = kind.get();
        if (!pairs.knows((int) mine) && !pairs.knowsTheirs((int) theirs))
            pairs.put((int) mine, (int) theirs);
        return numbers(pairs.here((int) theirs), mine);
    }

    /// Descriptors are counted by each process.
    private Optional<Contrast> opened(int mine, int theirs) {
        likeness.files.put(mine, theirs);
        return Optional.empty();
    }

    private static Optional<Contrast> numbers(long theirs, long mine) {
        return theirs == mine
                ? Optional.empty()
                : contrast(theirs == 0 ? "0 or a number unknown here" : "" + theirs, "" + mine);
    }

    /// What sort of number a call answers.
    private Optional<Pairs> kind(Call call) {
        return switch (call) {
            case Call.Fork _, Call.StartThread _ -> Optional.of(likeness.tasks);
            case Call.GetKeyringId _, Call.JoinSession _, Call.GetPersistent _ ->
                    Optional.of(likeness.keys);
            case Call.AddKey _, Call.RequestKey _, Call.Search _, Call.AssumeAuthority _ ->
                    Optional.of(likeness.keys);
            default -> Optional.empty();
        };
    }

    private Optional<Contrast> described(Reply real, String text, int size, boolean copied) {
        var same =
                real instanceof Reply.Described(var theirs, var length, var got)
                        && got == copied
                        && (copied ? alike(theirs, length, text, size) : length == size);
        return same ? Optional.empty() : contrast(words(real), copied ? text : size + " bytes");
    }

    /// A serial in the description may have more digits there than here.
    private boolean alike(String theirs, int length, String text, int size) {
        return likeness.description(theirs).equals(text)
                && length - theirs.length() == size - text.length();
    }

    private Optional<Contrast> contents(Reply real, Payload payload, boolean copied) {
        var same =
                real instanceof Reply.Contents(var theirs, var got)
                        && got == copied
                        && theirs.size() == payload.size()
                        && (!copied || theirs.equals(payload));
        return same ? Optional.empty() : contrast(words(real), payload.toString());
    }

    private Optional<Contrast> links(Reply real, Reply.Listing mine) {
        if (!(real instanceof Reply.Contents(var bytes, var copied))
                || copied != mine.copied()
                || bytes.size() != mine.size()) return contrast(words(real), words(mine));
        if (!copied) return Optional.empty();
        var theirs = serials(bytes, mine.serials(), mine.ordered());
        var same =
                mine.ordered()
                        ? theirs.equals(mine.serials())
                        : named(theirs).equals(named(mine.serials()));
        return same ? Optional.empty() : contrast(theirs.toString(), mine.serials().toString());
    }

    /// Of a ring without order: the links that have a name on both sides, and how many have none.
    private List<Integer> named(List<Serial> serials) {
        return serials.stream()
                .map(Serial::value)
                .map(serial -> likeness.keys.knows(serial) ? serial : 0)
                .sorted()
                .toList();
    }

    /// The links in the model's serials; one that is unknown on both sides is learned by its place.
    private List<Serial> serials(Payload bytes, List<Serial> mine, boolean ordered) {
        var theirs = ByteBuffer.wrap(bytes.bytes()).order(ByteOrder.nativeOrder());
        var result = new ArrayList<Serial>();
        for (var i = 0; i < mine.size(); i++) {
            var serial = theirs.getInt();
            var same = mine.get(i).value();
            if (ordered && !likeness.keys.knowsTheirs(serial) && !likeness.keys.knows(same))
                likeness.keys.put(same, serial);
            result.add(new Serial(likeness.keys.here(serial)));
        }
        return result;
    }

    static String words(Reply reply) {
        return switch (reply) {
            case Reply.Failed(var errno) -> errno.name();
            case Reply.Value(var value) -> Long.toString(value);
            case Reply.Described(var text, var size, var copied) -> copied ? text : size + " bytes";
            case Reply.Contents(var payload, _) -> payload.toString();
            case Reply.Listing(var serials, _, _) -> serials.toString();
            case Reply.Gone() -> "gone";
            case Reply.Blocked() -> "blocked";
        };
    }
}
