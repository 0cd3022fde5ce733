package ringside.desktop.outline;

import ringside.graph.Branches;
import ringside.graph.Entry;
import ringside.graph.Entry.Thing;
import ringside.graph.Fate;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.picture.Hue;
import ringside.picture.Titles;
import ringside.rule.KeyLine;
import ringside.state.Cred;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Owner;
import ringside.state.Perm;
import ringside.state.Process;
import ringside.state.Subject;
import ringside.state.Task;
import ringside.words.Words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the table says of a line, column by column. Of what is gone it says what was.
///
/// Law: nothing is looked up but the line; payloads are never looked at.
final class RowWords {
    private final Branches branches;
    private final Changed changed;

    RowWords(Branches branches) {
        this.branches = branches;
        changed = new Changed(branches);
    }

    /// The moment in which the line is what it says.
    private Topology topology(Entry entry) {
        var there = entry.about().map(branches.topology()::has).orElse(true);
        return there ? branches.topology() : branches.before();
    }

    private Kernel kernel(Entry entry) {
        return topology(entry).kernel();
    }

    Optional<Key> key(Entry entry) {
        return entry instanceof Thing(_, Ref.OfKey(var serial), _)
                ? kernel(entry).key(serial)
                : Optional.empty();
    }

    /// The name, and as the picture writes it how many places hold the thing.
    String name(Entry entry) {
        var elsewhere = branches.elsewhere(entry);
        return elsewhere == 0 || branches.fate(entry).ghost()
                ? named(entry)
                : named(entry) + "  ×" + (elsewhere + 1);
    }

    /// The name alone, as type-ahead looks for it.
    String named(Entry entry) {
        return switch (entry) {
            case Entry.Heading(var section) ->
                    Words.say("outline.section." + section.name().toLowerCase(Locale.ROOT));
            case Thing thing -> named(thing);
        };
    }

    private String named(Thing thing) {
        var kernel = kernel(thing);
        return switch (thing.ref()) {
            case Ref.OfProcess(var pid) ->
                    pid + " " + kernel.process(pid).map(Process::comm).orElse("");
            case Ref.OfTask(var tid) -> Integer.toString(tid);
            case Ref.OfSlot(_, var slot) ->
                    Words.say("outline.slot." + slot.name().toLowerCase(Locale.ROOT));
            case Ref.OfKey(var serial) ->
                    kernel.key(serial).map(Key::description).orElse(serial.hex());
            case Ref.OfLink link -> link.id();
            case Ref.OfUser(var uid) -> "uid " + Integer.toUnsignedString(uid);
            case Ref.OfFile(var number) ->
                    Optional.ofNullable(kernel.files().get(number))
                            .map(file -> file.path())
                            .orElse("");
            case Ref.OfNamespace(var number) ->
                    number == 0 ? Words.say("outline.initial") : Integer.toString(number);
        };
    }

    Fate fate(Entry entry) {
        return branches.fate(entry);
    }

    /// What the last step did to the line; empty where it did nothing.
    String change(Entry entry) {
        return changed.say(entry);
    }

    String kind(Entry entry) {
        if (!(entry instanceof Thing(_, var ref, _))) return "";
        return ref instanceof Ref.OfKey
                ? of(entry, key -> kind(topology(entry), key))
                : Words.say("outline.kind." + ref.kind().name().toLowerCase(Locale.ROOT));
    }

    private static String kind(Topology topology, Key key) {
        var hue = Hue.of(topology, key).name().toLowerCase(Locale.ROOT).replace('_', '-');
        return key.isRing()
                ? Words.say("outline.ring." + hue)
                : Words.say("outline.kind.key", key.type().text());
    }

    String serial(Entry entry) {
        return of(entry, key -> key.serial().hex());
    }

    String decimal(Entry entry) {
        return of(entry, key -> key.serial().toString());
    }

    String refs(Entry entry) {
        return of(entry, key -> Integer.toString(key.refs()));
    }

    /// Possessor, user, group and others, as `keyctl describe` spells them.
    String permissions(Entry entry) {
        return of(entry, key -> letters(key.perm()));
    }

    static String letters(Perm perm) {
        return Arrays.stream(Subject.values())
                .map(subject -> Perm.letters(perm.of(subject)))
                .collect(Collectors.joining());
    }

    private String of(Entry entry, Function<Key, String> words) {
        return key(entry).map(words).orElse("");
    }

    String owner(Entry entry) {
        if (!(entry instanceof Thing(_, var ref, _))) return "";
        return switch (ref) {
            case Ref.OfKey _ -> of(entry, key -> ids(key.owner()));
            case Ref.OfProcess(var pid) ->
                    kernel(entry)
                            .process(pid)
                            .flatMap(process -> kernel(entry).task(process.threads().first()))
                            .map(RowWords::ids)
                            .orElse("");
            case Ref.OfTask(var tid) -> kernel(entry).task(tid).map(RowWords::ids).orElse("");
            case Ref.OfFile(var number) ->
                    Optional.ofNullable(kernel(entry).files().get(number))
                            .map(file -> ids(file.cred()))
                            .orElse("");
            case Ref.OfNamespace(var number) ->
                    Optional.ofNullable(kernel(entry).namespaces().get(number))
                            .map(space -> ids(space.owner().uid(), space.owner().gid()))
                            .orElse("");
            case Ref.OfSlot _, Ref.OfLink _, Ref.OfUser _ -> "";
        };
    }

    private static String ids(Task task) {
        return ids(task.cred());
    }

    private static String ids(Cred cred) {
        return ids(cred.uid().real(), cred.gid().real());
    }

    /// A key may have no group.
    private static String ids(Owner owner) {
        return owner.hasGroup()
                ? ids(owner.uid(), owner.gid())
                : Integer.toUnsignedString(owner.uid());
    }

    private static String ids(int uid, int gid) {
        return Integer.toUnsignedString(uid) + ":" + Integer.toUnsignedString(gid);
    }

    /// The letters of /proc/keys and words for what is out of the ordinary; of a user his quota, of
    /// a process its threads.
    String state(Entry entry) {
        if (!(entry instanceof Thing(_, var ref, _))) return "";
        var kernel = kernel(entry);
        return switch (ref) {
            case Ref.OfKey _ ->
                    of(
                            entry,
                            key ->
                                    Stream.concat(
                                                    Stream.of(KeyLine.flags(key)),
                                                    Condition.of(key, kernel.now()).stream())
                                            .collect(Collectors.joining(" ")));
            case Ref.OfUser(var uid) -> quota(kernel, uid);
            case Ref.OfProcess(var pid) ->
                    kernel.process(pid)
                            .map(process -> process.threads().size())
                            .filter(threads -> threads > 1)
                            .map(threads -> Words.say("outline.threads", threads))
                            .orElse("");
            case Ref.OfTask _, Ref.OfSlot _, Ref.OfLink _, Ref.OfFile _, Ref.OfNamespace _ -> "";
        };
    }

    private static String quota(Kernel kernel, int uid) {
        var user = kernel.user(uid);
        return Words.say(
                "outline.quota",
                user.quotaKeys(),
                kernel.limits().keys(uid),
                user.quotaBytes(),
                kernel.limits().bytes(uid));
    }

    String expires(Entry entry) {
        return key(entry).flatMap(key -> Condition.left(key, kernel(entry).now())).orElse("");
    }

    /// The sentence that the graph says of the thing, where it stands, and what happened to it.
    String sentence(Entry entry) {
        var ref = entry.about();
        var title = ref.flatMap(it -> Titles.of(topology(entry), it)).orElse(named(entry));
        var elsewhere = branches.elsewhere(entry);
        return Stream.of(
                        title,
                        elsewhere == 0 ? "" : Words.say("outline.also", elsewhere),
                        change(entry))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// Everything that the filter looks through, in small letters.
    String searched(Entry entry) {
        return Arrays.stream(Facet.values())
                .map(facet -> facet.say(this, entry))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }
}
