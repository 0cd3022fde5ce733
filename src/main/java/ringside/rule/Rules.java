package ringside.rule;

import ringside.call.Rule;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// All rules of the model, for the documentation and for counting which of them a story reaches.
public final class Rules {
    private static final List<Rule> ALL =
            Stream.<Rule[]>of(
                            TaskRule.values(),
                            ArgumentRule.values(),
                            LookupRule.values(),
                            PermissionRule.values(),
                            SearchRule.values(),
                            UpcallRule.values(),
                            IdentityRule.values(),
                            SessionRule.values(),
                            PersistentRule.values(),
                            LinkRule.values(),
                            RestrictionRule.values(),
                            OwnerRule.values(),
                            CertificateRule.values(),
                            KeyRule.values(),
                            QuotaRule.values(),
                            CollectorRule.values())
                    .flatMap(Arrays::stream)
                    .toList();

    private Rules() {}

    /// Every constant of every enum of rules, family by family.
    public static List<Rule> all() {
        return ALL;
    }
}
