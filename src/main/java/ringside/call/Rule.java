package ringside.call;

/// One clause of the kernel's behaviour. The clauses themselves are enums of the room `rule`; this
/// is what an [Event] carries, so that the window's "why", the documentation and the coverage table
/// all say the same.
public interface Rule {
    /// The constant's name, unique over all enums of rules.
    String name();

    /// One sentence that a student understands, about what the kernel does under this rule.
    String gloss();

    /// The man page and section that the rule follows or contradicts, as `session-keyring(7)`;
    /// never empty.
    String page();

    /// The kernel function that the rule mirrors, as `join_session_keyring()`; empty for what no
    /// function does alone.
    String kernel();

    /// What would make a refused call possible, as one sentence; empty for rules that refuse
    /// nothing.
    String remedy();
}
