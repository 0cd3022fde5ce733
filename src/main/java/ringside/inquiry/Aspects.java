package ringside.inquiry;

import ringside.graph.KeyWords;
import ringside.graph.Ref;
import ringside.inquiry.Unlike.Aspect;
import ringside.state.Cred;
import ringside.state.Flag;
import ringside.state.Ids;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.KeyUser;
import ringside.state.Owner;
import ringside.state.Perm;
import ringside.state.Process;
import ringside.state.Serial;
import ringside.state.Subject;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// What differs about a thing that is in both of two pictures, other than who holds whom.
///
/// Law: of a payload its length is told and nothing else; the order of creation is no difference.
record Aspects(Kernel here, Kernel there) {
    /// Aspects found so far.
    private static final class Told {
        private final List<Aspect> all = new ArrayList<>();

        Told plus(String name, Object one, Object other, String ours, String theirs) {
            if (!one.equals(other)) all.add(new Aspect(name, ours, theirs));
            return this;
        }

        Told plus(String name, String ours, String theirs) {
            return plus(name, ours, theirs, ours, theirs);
        }
    }

    List<Aspect> of(Ref ref) {
        return switch (ref) {
            case Ref.OfKey(var serial) ->
                    here.key(serial)
                            .flatMap(key -> there.key(serial).map(other -> keys(key, other)))
                            .orElse(List.of());
            case Ref.OfProcess(var pid) ->
                    here.process(pid)
                            .flatMap(one -> there.process(pid).map(other -> processes(one, other)))
                            .orElse(List.of());
            case Ref.OfTask(var tid) ->
                    here.task(tid)
                            .flatMap(
                                    one ->
                                            there.task(tid)
                                                    .map(other -> creds(one.cred(), other.cred())))
                            .orElse(List.of());
            case Ref.OfUser(var uid) -> users(here.user(uid), there.user(uid));
            case Ref.OfSlot _, Ref.OfLink _, Ref.OfFile _, Ref.OfNamespace _ -> List.of();
        };
    }

    private List<Aspect> keys(Key one, Key other) {
        var told =
                new Told()
                        .plus(
                                Words.say("pair.description"),
                                one.type().text() + " " + one.description(),
                                other.type().text() + " " + other.description())
                        .plus(Words.say("pair.owner"), owner(one.owner()), owner(other.owner()))
                        .plus(
                                Words.say("pair.permissions"),
                                letters(one.perm()),
                                letters(other.perm()))
                        .plus(
                                Words.say("pair.state"),
                                state(one, here),
                                state(other, there),
                                states(one, here),
                                states(other, there))
                        .plus(
                                Words.say("pair.restricted"),
                                restricted(here, one.serial()),
                                restricted(there, one.serial()));
        if (one.has(Flag.REVOKED) == other.has(Flag.REVOKED)) payloads(told, one, other);
        return told.all;
    }

    /// Revoking takes the payload along; that is no news.
    private static void payloads(Told told, Key one, Key other) {
        told.plus(
                Words.say("pair.payload"),
                one.payload(),
                other.payload(),
                Words.say("pair.bytes", one.payload().size()),
                Words.say("pair.bytes", other.payload().size()));
    }

    private static String owner(Owner owner) {
        var uid = Integer.toUnsignedString(owner.uid());
        return owner.hasGroup() ? uid + ":" + Integer.toUnsignedString(owner.gid()) : uid;
    }

    private static String letters(Perm perm) {
        return Arrays.stream(Subject.values())
                .map(subject -> Perm.letters(perm.of(subject)))
                .collect(Collectors.joining(" "));
    }

    /// All that a state is made of; how long a key still lives is told, but is no difference
    /// between two moments of the same clock.
    private static List<Object> state(Key key, Kernel kernel) {
        return List.of(
                key.state(),
                key.has(Flag.REVOKED),
                key.has(Flag.INVALIDATED),
                key.expired(kernel.now()),
                key.expiry());
    }

    private static String states(Key key, Kernel kernel) {
        var words = String.join(", ", KeyWords.states(key, kernel.now()));
        return words.isEmpty() ? Words.say("pair.sound") : words;
    }

    private static String restricted(Kernel kernel, Serial ring) {
        return Words.say(kernel.restrictions().containsKey(ring) ? "pair.yes" : "pair.no");
    }

    private static List<Aspect> processes(Process one, Process other) {
        return new Told()
                .plus(Words.say("pair.program"), one.comm(), other.comm())
                .plus(Words.say("pair.parent"), "" + one.parent(), "" + other.parent())
                .all;
    }

    private static List<Aspect> creds(Cred one, Cred other) {
        return new Told()
                .plus(Words.say("pair.uid"), ids(one.uid()), ids(other.uid()))
                .plus(Words.say("pair.gid"), ids(one.gid()), ids(other.gid()))
                .plus(
                        Words.say("pair.groups"),
                        Objects.toString(one.groups()),
                        Objects.toString(other.groups()))
                .plus(Words.say("pair.namespace"), "" + one.namespace(), "" + other.namespace())
                .plus(Words.say("pair.destination"), "" + one.jit(), "" + other.jit())
                .all;
    }

    private static String ids(Ids ids) {
        var one = Integer.toUnsignedString(ids.real());
        return ids.equals(Ids.all(ids.real()))
                ? one
                : one
                        + "/"
                        + Integer.toUnsignedString(ids.effective())
                        + "/"
                        + Integer.toUnsignedString(ids.saved());
    }

    private static List<Aspect> users(KeyUser one, KeyUser other) {
        return new Told().plus(Words.say("pair.charged"), charged(one), charged(other)).all;
    }

    private static String charged(KeyUser user) {
        return Words.say("pair.charge", user.quotaKeys(), user.quotaBytes());
    }
}
