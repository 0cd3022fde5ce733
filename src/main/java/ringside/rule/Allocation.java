package ringside.rule;

import ringside.call.Event;
import ringside.call.Rule;
import ringside.state.Charge;
import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.state.Flag;
import ringside.state.Flags;
import ringside.state.Key;
import ringside.state.KeyState;
import ringside.state.KeyType;
import ringside.state.Label;
import ringside.state.Links;
import ringside.state.Owner;
import ringside.state.Perm;
import ringside.state.Serial;

import java.util.regex.Pattern;

/// Making a key (key_alloc(), keyring_alloc()). The new key is in the tables, charged and
/// instantiated, but nobody holds it yet: the operation links or installs it before the step ends.
final class Allocation {
    private static final Pattern HASH = Pattern.compile("(?:tbs|bin):(?:[0-9a-f]{2})+");

    private Allocation() {}

    /// How the owner's quota is asked.
    enum Accounting {
        /// Charged, and refused when it does not fit.
        STRICT,
        /// Charged, whatever the limit.
        OVERRUN,
        /// Not charged at all, and neither are its links.
        OUTSIDE
    }

    /// Makes an empty ring.
    static Serial ring(
            Draft draft, Label label, Owner owner, Perm perm, Accounting accounting, Rule rule) {
        return ring(draft, label, owner, perm, accounting, Flags.NONE, rule);
    }

    static Serial ring(
            Draft draft,
            Label label,
            Owner owner,
            Perm perm,
            Accounting accounting,
            Flags flags,
            Rule rule) {
        return key(
                draft,
                label,
                owner,
                perm,
                accounting,
                flags,
                KeyState.POSITIVE,
                Content.NONE,
                rule);
    }

    /// Makes a key.
    static Serial key(
            Draft draft,
            Label label,
            Owner owner,
            Perm perm,
            Accounting accounting,
            Flags flags,
            KeyState state,
            Content content,
            Rule rule) {
        vet(draft, label);
        if (accounting == Accounting.STRICT)
            Quota.admit(draft, owner.uid(), name(draft, label), content.charge());
        var key =
                new Key(
                        number(draft),
                        label,
                        owner,
                        perm,
                        accounting == Accounting.OUTSIDE ? flags : flags.with(Flag.IN_QUOTA),
                        state,
                        Key.NEVER,
                        0,
                        new Charge(owner.uid(), name(draft, label), content.charge()),
                        content.payload(),
                        Links.EMPTY,
                        draft.cred().namespace(),
                        draft.counters().keys() - 1);
        enter(draft, key);
        draft.add(new Event.Created(key.serial(), rule));
        return key.serial();
    }

    /// Guards that a description suits its type.
    static void vet(Draft draft, Label label) {
        draft.deny(label.description().isEmpty(), Errno.EINVAL, KeyRule.EMPTY_DESCRIPTION);
        draft.deny(
                label.description().indexOf(';') >= 0
                        && !draft.follows(Divergence.DESCRIPTION_MAY_HOLD_SEMICOLON),
                Errno.EINVAL,
                KeyRule.SEMICOLON);
        draft.deny(
                label.type() == KeyType.LOGON && label.description().indexOf(':') < 1,
                Errno.EINVAL,
                KeyRule.LOGON_NEEDS_PREFIX);
        draft.deny(
                label.type() == KeyType.BLACKLIST && !HASH.matcher(label.description()).matches(),
                Errno.EINVAL,
                KeyRule.BLACKLIST_NEEDS_HASH);
    }

    /// Guards that a program may fill a key of this type. The model has no key that could be the
    /// master of an encrypted one, whose payload is a command that names it.
    static void instantiable(Draft draft, KeyType type) {
        draft.deny(type == KeyType.BLACKLIST, Errno.EPERM, KeyRule.BLACKLIST_IS_THE_KERNELS);
        draft.deny(type == KeyType.ENCRYPTED, Errno.EINVAL, KeyRule.PAYLOAD_MALFORMED);
    }

    private static void enter(Draft draft, Key key) {
        draft.put(key);
        Quota.count(draft, key, 1);
    }

    /// The next serial that is free, as the kernel steps over one in use. The counter is left just
    /// behind it.
    private static Serial number(Draft draft) {
        var serial = draft.counters().candidate();
        draft.put(draft.counters().afterKey());
        while (draft.knows(serial)) {
            serial = draft.counters().candidate();
            draft.put(draft.counters().afterKey());
        }
        return serial;
    }

    /// What a key's name costs, in bytes: description and terminator.
    static int name(Draft draft, Label label) {
        return draft.follows(Divergence.DESCRIPTION_COUNTS_IN_QUOTA)
                ? bytes(label.description()) + 1
                : 0;
    }

    /// Length of a description as the kernel counts it: bytes of UTF-8.
    static int bytes(String text) {
        var ascii = true;
        for (var at = 0; at < text.length() && ascii; at++) ascii = text.charAt(at) < 0x80;
        return ascii
                ? text.length()
                : text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    }
}
