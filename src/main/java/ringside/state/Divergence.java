package ringside.state;

import java.util.Arrays;
import java.util.Optional;

/// A place where the running kernel does something else than its man pages say.
///
/// The id is the row of the project's own table of measured differences; the words of both sides
/// stand in the class of its topic. A rule asks [Semantics#follows] at the very place of the
/// difference.
public enum Divergence {
    USER_RINGS_OUTLIVE_THEIR_USER("D1", Lifetimes.D1.starred()),
    PERSISTENT_RING_ALONE_VANISHES("D2", Lifetimes.D2),
    PROCESS_RING_IS_PER_THREAD("D3", Lifetimes.D3.starred()),
    JOIN_IS_PER_THREAD("D4", Lifetimes.D4.starred()),
    THREAD_IS_BORN_WITH_A_RING("D5", Lifetimes.D5.starred()),
    FILES_PIN_RINGS("D6", Lifetimes.D6),
    LOOKUP_CREATES_USER_RINGS("D7", Lifetimes.D7.starred()),
    DEFAULT_SESSION_IS_REPLACED("D8", Lifetimes.D8.starred()),
    USER_RING_FAILURE_IS_ENOKEY("D9", Lifetimes.D9),
    USER_LINK_IS_MADE_ONCE("D10", Lifetimes.D10),
    OWNER_CAN_LOCK_HIMSELF_OUT("D11", Lifetimes.D11),
    REVOKE_DROPS_LINKS_AT_ONCE("D12", Lifetimes.D12.starred()),
    EXPIRED_PERSISTENT_RING_LINGERS("D13", Lifetimes.D13),
    UNLINK_GOES_BY_LABEL("D14", Linkings.D14.starred()),
    MOVE_GOES_BY_LABEL("D15", Linkings.D15.starred()),
    MOVE_CONFLICT_IS_EEXIST("D16", Linkings.D16),
    MOVE_TO_SAME_RING_IS_UNCHECKED("D17", Linkings.D17),
    JOIN_SKIPS_UNJOINABLE("D18", Linkings.D18.starred()),
    JOIN_OWN_RING_RETURNS_ZERO("D19", Linkings.D19.starred()),
    JOIN_TAKES_DEAD_RINGS("D20", Linkings.D20),
    ONLY_DEPTH_BELOW_COUNTS("D21", Linkings.D21),
    RINGS_ARE_NEVER_FULL("D22", Linkings.D22),
    UPCALL_PASSES_RESTRICTION("D23", Linkings.D23.starred()),
    RESTRICTION_KEY_IS_UNCHECKED("D24", Linkings.D24),
    SAME_SESSION_TO_PARENT_IS_FREE("D25", Linkings.D25),
    LAST_ERROR_IS_RETURNED("D26", Searches.D26.starred()),
    SEARCH_IS_DEPTH_FIRST("D27", Searches.D27.starred()),
    MISSING_HIDES_REVOKED("D28", Searches.D28.starred()),
    EXPIRED_IS_NEVER_REPORTED("D29", Searches.D29),
    REVOKED_IS_NOT_REPLACED("D30", Searches.D30),
    REJECTION_IS_HIDDEN("D31", Searches.D31.starred()),
    NEGATIVE_LASTS_A_MINUTE("D32", Searches.D32),
    REQUESTER_SLEEPS_ON("D33", Searches.D33),
    DEFAULT_CHAIN_SKIPS_USER_RING("D34", Searches.D34),
    SEARCH_IS_RECURSIVE("D35", Searches.D35),
    EXPIRED_RING_IS_SEARCHED("D36", Searches.D36),
    USER_SESSION_GIVES_POSSESSION("D37", Searches.D37),
    EMPTY_GROUP_RIGHTS_ARE_SKIPPED("D38", Searches.D38),
    SECURITY_WITHOUT_VIEW_IS_ENOKEY("D39", Searches.D39),
    READ_ASKS_RIGHTS_FIRST("D40", Searches.D40),
    PREFIX_KEYRING_IS_RESERVED("D41", Searches.D41),
    UPDATE_LEAVES_NEGATIVE("D42", Payloads.D42.starred()),
    UPDATE_TAKES_ONE_PAGE("D43", Payloads.D43),
    UPDATE_CLEARS_TIMEOUT("D44", Payloads.D44.starred()),
    NEGATIVE_TAKES_TIMEOUT("D45", Payloads.D45),
    SHORT_BUFFER_GETS_NOTHING("D46", Payloads.D46),
    COLLECTION_WAITS("D47", Payloads.D47),
    DESCRIPTION_MAY_HOLD_SEMICOLON("D48", Payloads.D48),
    CHOWN_WORKS("D49", Payloads.D49),
    REQKEY_RETURNS_SETTING("D50", Payloads.D50),
    REJECT_REFUSES_SOME_ERRORS("D51", Payloads.D51),
    AUTH_KEY_GRANTS_LINK("D52", Upcalls.D52),
    AUTH_KEY_IS_INVALIDATED("D53", Upcalls.D53),
    FORKED_HELPER_KEEPS_DESTINATION("D54", Upcalls.D54.starred()),
    SPECIAL_IDS_MEAN_DESTINATION("D55", Upcalls.D55),
    HELPER_LINKS_TO_THREAD("D56", Upcalls.D56),
    DESCRIPTION_COUNTS_IN_QUOTA("D57", Accounts.D57.starred()),
    COLLECTED_LINKS_STAY_CHARGED("D58", Accounts.D58.starred()),
    USAGE_COUNTS_EVERY_REFERENCE("D59", Accounts.D59),
    REVOKED_SHOWS_AS_EXPIRED("D60", Accounts.D60),
    NO_GROUP_SHOWS_AS_65534("D61", Accounts.D61),
    PERSISTENT_REGISTER_IS_GLOBAL_ROOTS("D62", Accounts.D62),
    PERSISTENT_RING_CAN_BE_LISTED("D63", Accounts.D63),
    FAILED_LINK_LEAVES_NO_TIMEOUT("D64", Accounts.D64),
    OTHER_DEFAULT_RING_PASSES("D65", Accounts.D65);

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings is
    private final Contrast contrast;

    Divergence(String id, Contrast contrast) {
        this.id = id;
        this.contrast = contrast;
    }

    /// The row of that id, such as D14.
    public static Optional<Divergence> of(String id) {
        return Arrays.stream(values()).filter(row -> row.id.equals(id)).findFirst();
    }

    public String id() {
        return id;
    }

    /// Whether it is one of those that are best for showing: the starred rows of the table.
    public boolean starred() {
        return contrast.isStarred();
    }

    /// The page and its section.
    public String source() {
        return contrast.source();
    }

    /// What the man page says, with the page's name.
    public String page() {
        return contrast.source() + ": " + contrast.page();
    }

    /// What the man page says, without its name.
    public String claim() {
        return contrast.page();
    }

    /// What Linux 6.18 was measured to do.
    public String kernel() {
        return contrast.kernel();
    }

    /// Whether the model can answer as the page says.
    public boolean computed() {
        return contrast.computed();
    }

    /// Why the man pages' semantics answer as the kernel does; empty where they follow the page.
    public String why() {
        return contrast.why();
    }
}
