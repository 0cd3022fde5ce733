package ringside.desktop.action;

import static org.kordamp.ikonli.feather.Feather.*;

import static ringside.desktop.action.Group.FILE;
import static ringside.desktop.action.Group.KEY;
import static ringside.desktop.action.Group.NAMESPACE;
import static ringside.desktop.action.Group.PROCESS;
import static ringside.desktop.action.Group.SESSION;
import static ringside.desktop.action.Group.SYSTEM;
import static ringside.desktop.action.Group.TIME;
import static ringside.desktop.action.Group.UPCALL;
import static ringside.desktop.action.Group.VIEW;

import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.feather.Feather;

import ringside.call.Call;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;

/// Everything that a person can do, once: toolbar, context menu, keys and help read this table and
/// have no list of their own.
///
/// An action with an [Offer] is a step of the machine and becomes a line of the story; the others
/// concern the window. Law: whether a step is possible is decided by trying it.
public enum Action {
    FORK("Fork", GIT_BRANCH, "Alt+F", PROCESS, ProcessForms::fork),
    THREAD("Thread", PLUS, "Alt+T", PROCESS, ProcessForms::thread),
    EXEC("Exec…", TERMINAL, "Alt+E", PROCESS, ProcessForms::exec),
    EXIT("Exit", LOG_OUT, "Alt+X", PROCESS, ProcessForms::exit),
    EXIT_THREAD("Exit thread", MINUS, "Alt+Shift+X", PROCESS, ProcessForms::exitThread),
    OPEN_FILE("Open file…", FILE_PLUS, "Alt+O", PROCESS, ProcessForms::openFile),
    CLOSE_FILE("Close file", FILE_MINUS, "Alt+Shift+O", PROCESS, ProcessForms::closeFile),
    JOIN("Join session…", LOG_IN, "Alt+J", SESSION, SessionForms::join),
    TO_PARENT("Session → parent", CORNER_LEFT_UP, "Alt+P", SESSION, SessionForms::toParent),
    SET_IDS("setuid…", USER, "Alt+U", SESSION, ProcessForms::setIds),
    PERSISTENT("Get persistent…", ANCHOR, "Alt+G", SESSION, SessionForms::persistent),
    REQUEST("request_key…", SEARCH, "Alt+R", KEY, SearchForms::request),
    SEARCH_RING("Search…", ZOOM_IN, "Alt+S", KEY, SearchForms::search),
    ADD("Add key…", Feather.KEY, "Alt+A", KEY, KeyForms::add),
    NEW_RING("New keyring…", FOLDER_PLUS, "Alt+N", KEY, KeyForms::newRing),
    LINK_KEY("Link to…", Feather.LINK, "Alt+L", KEY, KeyForms::link),
    UNLINK("Unlink", SCISSORS, "Alt+Shift+L", KEY, KeyForms::unlink),
    CLEAR("Clear", Feather.X, "Alt+Shift+C", KEY, OneKeyForms::clear),
    REVOKE("Revoke", SLASH, "Alt+V", KEY, OneKeyForms::revoke),
    INVALIDATE("Invalidate", TRASH_2, "Alt+I", KEY, OneKeyForms::invalidate),
    SET_PERM("Set permissions…", LOCK, "Alt+M", KEY, OneKeyForms::setPerm),
    SET_TIMEOUT("Set timeout…", WATCH, "Alt+Shift+T", KEY, OneKeyForms::setTimeout),
    UPDATE("Update…", EDIT_3, "Alt+B", KEY, ChangeForms::update),
    MOVE("Move to…", ARROW_RIGHT_CIRCLE, "Alt+Shift+M", KEY, ChangeForms::move),
    CHOWN("Change owner…", USER_CHECK, "Alt+Shift+W", KEY, ChangeForms::chown),
    RESTRICT("Restrict…", SHIELD, "Alt+Q", KEY, ChangeForms::restrict),
    READ("Read", BOOK_OPEN, "Alt+D", KEY, OneKeyForms::read),
    DESCRIBE("Describe", INFO, "Alt+Shift+D", KEY, OneKeyForms::describe),
    SECURITY("Security label", TAG, "Alt+Shift+Y", KEY, ChangeForms::security),
    DESTINATION("Default destination…", TARGET, "Alt+Shift+R", UPCALL, AuthorityForms::destination),
    ASSUME("Assume authority…", USER_PLUS, "Alt+C", UPCALL, AuthorityForms::assume),
    INSTANTIATE("Instantiate…", CHECK_CIRCLE, "Alt+Y", UPCALL, AuthorityForms::instantiate),
    NEGATE("Negate…", X_CIRCLE, "Alt+Shift+N", UPCALL, AuthorityForms::negate),
    REJECT("Reject…", ALERT_OCTAGON, "Alt+Shift+J", UPCALL, AuthorityForms::reject),
    RUN_HELPER("Run the helper", FAST_FORWARD, "Alt+H", UPCALL),
    SET_GROUPS("setgroups…", USERS, "Alt+Shift+G", NAMESPACE, NamespaceForms::setGroups),
    UNSHARE("New user namespace", BOX, "Alt+Shift+U", NAMESPACE, NamespaceForms::unshare),
    MAP_IDS("Map ids…", SHUFFLE, "Alt+Shift+I", NAMESPACE, NamespaceForms::mapIds),
    ENTER("Enter namespace…", CORNER_RIGHT_DOWN, "Alt+Shift+E", NAMESPACE, NamespaceForms::enter),
    LIST_KEYS("/proc/keys", LIST, "Alt+Z", SYSTEM, SystemForms::listKeys),
    LIST_USERS("/proc/key-users", PIE_CHART, "Alt+Shift+Z", SYSTEM, SystemForms::listUsers),
    LIMIT("Set a limit…", SLIDERS, "Alt+Shift+K", SYSTEM, SystemForms::limit),
    WAIT("Let time pass…", CLOCK, "Alt+W", TIME, SessionForms::pass),
    UNDO("Undo", CORNER_UP_LEFT, "Shortcut+Z", TIME),
    REDO("Redo", CORNER_UP_RIGHT, "Shortcut+Shift+Z Shortcut+Y", TIME),
    FIRST("First step", SKIP_BACK, "Home", TIME),
    PREVIOUS("Previous step", CHEVRON_LEFT, "Page_Up Left", TIME),
    PLAY("Play", Feather.PLAY, "P", TIME),
    NEXT("Next step", CHEVRON_RIGHT, "Page_Down Right Space Period", TIME),
    LAST("Last step", SKIP_FORWARD, "End", TIME),
    SEMANTICS("Linux or man pages", BOOK, "Alt+K", TIME),
    OPEN("Open…", FOLDER, "Shortcut+O", FILE),
    LESSONS("Lessons…", BOOKMARK, "Shortcut+L", FILE),
    SAVE("Save", Feather.SAVE, "Shortcut+S", FILE),
    SAVE_AS("Save as…", DOWNLOAD, "Shortcut+Shift+S", FILE),
    EXPORT("Export picture…", IMAGE, "Shortcut+E", FILE),
    GRAPH("Graph", SHARE_2, "G", VIEW),
    OUTLINE("Outline", ALIGN_LEFT, "O", VIEW),
    LIFELINES("Lifelines", BAR_CHART_2, "L", VIEW),
    FIT("Fit", MAXIMIZE, "F Shortcut+0", VIEW),
    ACTUAL_SIZE("100 %", SQUARE, "1", VIEW),
    LARGER("Zoom in", PLUS_CIRCLE, "Shortcut+Plus Shortcut+Equals Plus", VIEW),
    SMALLER("Zoom out", MINUS_CIRCLE, "Shortcut+Minus Minus", VIEW),
    THEME("Light or dark", MOON, "Shortcut+D", VIEW),
    MOTION("Reduced motion", WIND, "M", VIEW),
    HELP("Keys and actions", HELP_CIRCLE, "Shift+Slash F1", VIEW);

    private static final ResourceBundle DESCRIPTIONS = ResourceBundle.getBundle("ringside.actions");
    private final String text;
    private final Feather icon;
    private final Group group;

    // Unmodifiable, and a method reference without state: neither can change.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<KeyCombination> keys;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Optional<Function<Situation, Offer>> offer;

    Action(String text, Feather icon, String keys, Group group, Function<Situation, Offer> offer) {
        this(text, icon, keys, group, Optional.of(offer));
    }

    Action(String text, Feather icon, String keys, Group group) {
        this(text, icon, keys, group, Optional.empty());
    }

    Action(
            String text,
            Feather icon,
            String keys,
            Group group,
            Optional<Function<Situation, Offer>> offer) {
        this.text = text;
        this.icon = icon;
        this.keys = Arrays.stream(keys.split(" ")).map(KeyCombination::valueOf).toList();
        this.group = group;
        this.offer = offer;
    }

    /// What a button or menu item says; an ellipsis announces that something will be asked.
    public String text() {
        return text;
    }

    public Feather icon() {
        return icon;
    }

    /// The keys that do it; those without Ctrl or Alt are silent while somebody types.
    public List<KeyCombination> keys() {
        return keys;
    }

    /// One sentence for tooltips and help.
    public String description() {
        return DESCRIPTIONS.getString(name());
    }

    public Group group() {
        return group;
    }

    /// Whether it is a step of the machine (and not about the window).
    public boolean isStep() {
        return offer.isPresent();
    }

    /// What it has to offer here; steps only.
    public Optional<Offer> offer(Situation situation) {
        return offer.map(make -> make.apply(situation));
    }

    /// Why it cannot be done: the suggested call is tried, and what the kernel says is the answer.
    public Optional<WhyNot> whyNot(Situation situation) {
        return offer(situation)
                .flatMap(
                        made ->
                                switch (made) {
                                    case Offer.Nothing(var sentence) ->
                                            Optional.of(new WhyNot.Missing(sentence));
                                    case Form form ->
                                            form.suggestion()
                                                    .map(situation::attempt)
                                                    .flatMap(WhyNot::of);
                                });
    }

    /// The call that the action makes without asking; empty when it has to ask first.
    public Optional<Call> immediate(Situation situation) {
        return offer(situation)
                .filter(Form.class::isInstance)
                .map(Form.class::cast)
                .filter(Form::immediate)
                .flatMap(Form::suggestion);
    }
}
