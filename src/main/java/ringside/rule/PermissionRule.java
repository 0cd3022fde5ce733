package ringside.rule;

import ringside.call.Rule;
import ringside.state.Right;

/// The rights of a key (keyrings(7), "Access rights"); each refusal names the one that is missing.
public enum PermissionRule implements Worded {
    NEEDS_VIEW(
            "The key does not grant view to the caller.",
            "keyrings(7)",
            "key_task_permission()",
            "Let the key's owner grant view, or come to possess the key."),
    NEEDS_WRITE(
            "The key does not grant write to the caller.",
            "keyrings(7)",
            "key_task_permission()",
            "Let the key's owner grant write, or come to possess the key."),
    NEEDS_SEARCH(
            "The key does not grant search to the caller.",
            "keyrings(7)",
            "key_task_permission()",
            "Let the key's owner grant search, or come to possess the key."),
    NEEDS_LINK(
            "The key does not grant link to the caller.",
            "keyrings(7)",
            "key_task_permission()",
            "Let the key's owner grant link, or come to possess the key."),
    NEEDS_SETATTR(
            "The key does not grant setattr to the caller.",
            "keyrings(7)",
            "key_task_permission()",
            "Let the key's owner grant setattr, or come to possess the key.");

    @SuppressWarnings("ImmutableEnumChecker") // a record of four strings is
    private final Clause clause;

    PermissionRule(String gloss, String page, String kernel, String remedy) {
        this.clause = new Clause(gloss, page, kernel, remedy);
    }

    /// The rule that refuses for want of this right. Reading takes more than the right alone.
    static Rule of(Right right) {
        return switch (right) {
            case VIEW -> NEEDS_VIEW;
            case READ -> KeyRule.READ_NOT_ALLOWED;
            case WRITE -> NEEDS_WRITE;
            case SEARCH -> NEEDS_SEARCH;
            case LINK -> NEEDS_LINK;
            case SETATTR -> NEEDS_SETATTR;
        };
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
