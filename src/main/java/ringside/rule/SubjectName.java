package ringside.rule;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;

/// The name that the kernel makes up from a certificate's subject: common name, organisation before
/// it where that tells more, else the address (x509_fabricate_name()).
final class SubjectName {
    private static final String COMMON_NAME = "2.5.4.3";
    private static final String ORGANISATION = "2.5.4.10";
    private static final String ADDRESS = "1.2.840.113549.1.9.1";
    /// So many equal letters make two names tell the same.
    private static final int ALIKE = 7;

    private SubjectName() {}

    static String of(Der subject) {
        var names = new HashMap<String, String>();
        for (var set : subject.parts()) {
            var attribute = set.as(Der.SET).part(0);
            var value = new String(attribute.part(1).content(), StandardCharsets.UTF_8);
            names.putIfAbsent(attribute.part(0).oid(), value);
        }
        var common = names.getOrDefault(COMMON_NAME, "");
        var organisation = names.getOrDefault(ORGANISATION, "");
        if (common.isEmpty() && organisation.isEmpty()) return names.getOrDefault(ADDRESS, "");
        if (common.isEmpty()) return organisation;
        return organisation.isEmpty() || isTold(common, organisation)
                ? common
                : organisation + ": " + common;
    }

    private static boolean isTold(String common, String organisation) {
        return common.startsWith(organisation)
                || (organisation.length() >= ALIKE
                        && common.startsWith(organisation.substring(0, ALIKE)));
    }
}
