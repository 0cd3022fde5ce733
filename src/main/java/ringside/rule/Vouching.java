package ringside.rule;

import ringside.state.Errno;
import ringside.state.Flag;
import ringside.state.Key;
import ringside.state.KeyState;
import ringside.state.KeyType;
import ringside.state.Payload;
import ringside.state.Restriction;
import ringside.state.Right;

import java.util.Optional;

/// Whether a restriction lets a certificate in: one that the restriction trusts must have signed
/// it, the named key itself or one in the named ring, and with `chain` one that the restricted ring
/// has already (key_or_keyring_common()). The kernel's own ring of trusted keys is empty here.
final class Vouching {
    private Vouching() {}

    static void demand(Draft draft, Key ring, Restriction restriction, Payload payload) {
        var certificate = Certificate.of(payload.bytes());
        var trusted = draft.find(restriction.against());
        draft.deny(
                trusted.filter(key -> !key.isRing() && key.type() != KeyType.ASYMMETRIC)
                        .isPresent(),
                Errno.EOPNOTSUPP,
                CertificateRule.VOUCHER_IS_NO_CERTIFICATE);
        var signer =
                certificate.flatMap(
                        it ->
                                trusted.flatMap(key -> signer(draft, key, it))
                                        .or(
                                                () ->
                                                        restriction.chain()
                                                                ? within(draft, ring, it, 0)
                                                                : Optional.empty()));
        draft.deny(signer.isEmpty(), Errno.ENOKEY, CertificateRule.NOBODY_VOUCHES);
        Lookup.valid(draft, signer.orElseThrow());
        Signatures.verify(
                draft,
                certificate.orElseThrow(),
                Certificate.of(signer.orElseThrow().payload().bytes()).orElseThrow());
    }

    private static Optional<Key> signer(Draft draft, Key trusted, Certificate certificate) {
        if (trusted.isRing()) return within(draft, trusted, certificate, 0);
        return Optional.of(trusted).filter(key -> names(certificate, key));
    }

    private static boolean names(Certificate certificate, Key key) {
        return key.type() == KeyType.ASYMMETRIC
                && Certificate.of(key.payload().bytes()).filter(certificate::names).isPresent();
    }

    /// As a search of the ring by whoever asks, who counts as its possessor.
    private static Optional<Key> within(Draft draft, Key ring, Certificate wanted, int level) {
        if (!searchable(draft, ring) || !isGood(ring)) return Optional.empty();
        for (var serial : ring.links().inOrder()) {
            var key = draft.key(serial);
            if (names(wanted, key) && isUsable(draft, key)) return Optional.of(key);
        }
        if (level >= TreeSearch.DEPTH) return Optional.empty();
        for (var nested : ring.links().rings()) {
            var found = within(draft, draft.key(nested.key()), wanted, level + 1);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static boolean isUsable(Draft draft, Key key) {
        return searchable(draft, key)
                && isGood(key)
                && !key.expired(draft.now())
                && key.state() instanceof KeyState.Positive;
    }

    private static boolean isGood(Key key) {
        return !key.has(Flag.REVOKED) && !key.has(Flag.INVALIDATED);
    }

    private static boolean searchable(Draft draft, Key key) {
        return Permission.permits(draft, key, true, draft.cred(), Right.SEARCH);
    }
}
