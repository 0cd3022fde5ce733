package ringside.rule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/// What the kernel reads out of an X.509 certificate: who it is, who signed it, and by which
/// algorithms (x509_cert_parser.c). Byte strings are kept as hex digits, so that certificates
/// compare.
///
/// `id` is serial number and issuer; `authorityId` the same of who signed it and `authorityKey` its
/// key id, both empty when the certificate does not say.
record Certificate(
        String id,
        String keyId,
        String issuer,
        String subject,
        String name,
        String serial,
        String authorityId,
        String authorityKey,
        String algorithm,
        String signatureAlgorithm,
        String signed,
        String key,
        String signature) {
    private static final HexFormat HEX = HexFormat.of();
    private static final String SUBJECT_KEY = "2.5.29.14";
    private static final String AUTHORITY_KEY = "2.5.29.35";
    private static final String RSA = "1.2.840.113549.1.1.1";
    private static final String ELLIPTIC = "1.2.840.10045.2.1";
    private static final Map<String, String> CURVES =
            Map.of(
                    "1.2.840.10045.3.1.1", "ecdsa-nist-p192",
                    "1.2.840.10045.3.1.7", "ecdsa-nist-p256",
                    "1.3.132.0.34", "ecdsa-nist-p384",
                    "1.3.132.0.35", "ecdsa-nist-p521");
    private static final int SHORT = 8;

    /// Reads a certificate; nothing when the bytes are none.
    static Optional<Certificate> of(byte[] bytes) {
        try {
            return Optional.of(read(Der.of(bytes).as(Der.SEQUENCE)));
        } catch (NoSuchElementException _) {
            return Optional.empty();
        }
    }

    private static Certificate read(Der all) {
        var signed = all.part(0).as(Der.SEQUENCE);
        var version = signed.part(0).tag() == 0xa0 ? 1 : 0;
        var serial = hex(signed.part(version).as(Der.INTEGER));
        var issuer = signed.part(version + 2).as(Der.SEQUENCE);
        var subject = signed.part(version + 4).as(Der.SEQUENCE);
        var key = signed.part(version + 5).as(Der.SEQUENCE);
        var extensions = extensions(signed.parts().subList(version + 6, signed.parts().size()));
        var authority = authority(extensions.get(AUTHORITY_KEY));
        var keyId = extensions.get(SUBJECT_KEY);
        return new Certificate(
                serial + hex(issuer),
                keyId == null ? "" : hex(Der.of(keyId).as(Der.OCTET_STRING)),
                hex(issuer),
                hex(subject),
                SubjectName.of(subject),
                serial,
                authority.get(1) + authority.get(0),
                authority.get(2),
                algorithm(key.part(0)),
                all.part(1).part(0).oid(),
                HEX.formatHex(signed.whole()),
                HEX.formatHex(key.whole()),
                hex(all.part(2).as(Der.BIT_STRING)).substring(2));
    }

    private static String hex(Der element) {
        return HEX.formatHex(element.content());
    }

    private static String algorithm(Der identifier) {
        var oid = identifier.part(0).oid();
        if (oid.equals(RSA)) return "rsa";
        return oid.equals(ELLIPTIC) ? CURVES.getOrDefault(identifier.part(1).oid(), "") : "";
    }

    private static Map<String, byte[]> extensions(List<Der> rest) {
        var extensions = new HashMap<String, byte[]>();
        for (var part : rest) {
            if (part.tag() != 0xa3) continue;
            for (var extension : part.part(0).parts()) {
                var value = extension.parts().getLast().as(Der.OCTET_STRING).content();
                extensions.put(extension.part(0).oid(), value);
            }
        }
        return extensions;
    }

    /// Issuer, serial and key id of who signed.
    private static List<String> authority(byte @org.jspecify.annotations.Nullable [] extension) {
        String[] found = {"", "", ""};
        if (extension == null) return Arrays.asList(found);
        for (var part : Der.of(extension).as(Der.SEQUENCE).parts()) {
            switch (part.tag()) {
                case 0x80 -> found[2] = hex(part);
                case 0xa1 -> found[0] = hex(part.part(0).part(0));
                case 0x82 -> found[1] = hex(part);
                default -> {}
            }
        }
        return Arrays.asList(found);
    }

    /// The description that a key without one gets.
    String description() {
        return name + ": " + (keyId.isEmpty() ? serial : keyId);
    }

    /// What /proc/keys says of it behind the description.
    String summary() {
        var id = keyId.substring(Math.max(0, keyId.length() - SHORT));
        return ": X509." + algorithm + (id.isEmpty() ? "" : " " + id) + " []";
    }

    /// Whether another certificate is the one whose key signed this one, by its own words.
    boolean names(Certificate signer) {
        if (authorityId.isEmpty() && authorityKey.isEmpty()) return issuer.equals(signer.subject);
        if (authorityKey.isEmpty()) return authorityId.equals(signer.id);
        if (authorityId.isEmpty()) return authorityKey.equals(signer.keyId);
        return authorityId.equals(signer.id) && authorityKey.equals(signer.keyId);
    }

    boolean isSelfSigned() {
        return subject.equals(issuer)
                && ((authorityId.isEmpty() && authorityKey.isEmpty())
                        || authorityKey.equals(keyId)
                        || authorityId.equals(id));
    }
}
