package ringside.desktop.inspector;

import ringside.desktop.action.Situation;
import ringside.desktop.inspector.Section.Fact;
import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.graph.WhyAlive;
import ringside.state.Flag;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.KeyState;
import ringside.state.Slot;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The sheet of a key or keyring: who may do what, in what state it is, who keeps it alive, what it
/// links.
final class KeySheet {
    private KeySheet() {}

    static Sheet of(Key key, Topology topology, Situation at) {
        var sections = new ArrayList<Section>();
        sections.add(Access.of(key, at).section(key, at));
        sections.add(new Section.Facts(Words.say("sheet.state"), state(key, topology.kernel())));
        sections.addAll(new Living(topology, WhyAlive.of(topology, key.serial())).sections());
        if (key.isRing()) sections.add(links(key, topology.kernel()));
        return new Sheet(
                Optional.of(new Ref.OfKey(key.serial())),
                key.description(),
                kind(key, topology),
                Say.tint(key),
                key.serial().hex() + " · " + key.serial() + " · " + Say.owner(key.owner()),
                sections);
    }

    /// A ring that somebody joined by name is a session keyring although its name does not say so.
    private static String kind(Key key, Topology topology) {
        var plain = Say.kind(key);
        var session =
                topology.references(key.serial()).stream()
                        .map(Edge::from)
                        .filter(Ref.OfSlot.class::isInstance)
                        .anyMatch(ref -> ((Ref.OfSlot) ref).slot() == Slot.SESSION);
        return session && plain.equals(Words.say("sheet.kind.ring"))
                ? Words.say("sheet.kind.session")
                : plain;
    }

    private static List<Fact> state(Key key, Kernel kernel) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Words.say("sheet.state.fact"), condition(key, kernel)));
        if (key.expiry() != Key.NEVER && !key.has(Flag.REVOKED))
            facts.add(new Fact(Words.say("sheet.timeout"), timeout(key, kernel)));
        if (!key.isRing() && key.state() instanceof KeyState.Positive)
            facts.add(
                    new Fact(Words.say("sheet.payload"), Say.count(key.payload().size(), "byte")));
        facts.add(new Fact(Words.say("sheet.charged"), charge(key)));
        return facts;
    }

    private static String condition(Key key, Kernel kernel) {
        if (key.has(Flag.INVALIDATED)) return Words.say("sheet.state.invalidated");
        if (key.has(Flag.REVOKED)) return Words.say("sheet.state.revoked");
        if (key.expired(kernel.now())) return Words.say("sheet.state.expired");
        return switch (key.state()) {
            case KeyState.Uninstantiated() -> Words.say("sheet.state.construction");
            case KeyState.Positive() ->
                    key.isRing()
                            ? Words.say("sheet.state.usable")
                            : Words.say("sheet.state.instantiated");
            case KeyState.Negative(var error) -> Words.say("sheet.state.negative", error);
        };
    }

    private static String timeout(Key key, Kernel kernel) {
        var left = key.expiry() - kernel.now();
        return left > 0
                ? Words.say("sheet.expires", Say.span(left))
                : Words.say("sheet.expired", Say.span(-left));
    }

    private static String charge(Key key) {
        return key.has(Flag.IN_QUOTA)
                ? Words.say(
                        "sheet.charged.to",
                        Say.count(key.charge().bytes(), "byte"),
                        Say.uid(key.charge().payer()))
                : Words.say("sheet.charged.none");
    }

    private static Section links(Key ring, Kernel kernel) {
        var rows =
                ring.links().inOrder().stream()
                        .flatMap(serial -> kernel.key(serial).stream())
                        .map(Say::row)
                        .toList();
        return new Section.Rows(Words.say("sheet.links", rows.size()), rows);
    }
}
