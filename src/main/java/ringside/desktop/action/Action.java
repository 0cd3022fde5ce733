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
import ringside.words.Words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Everything that a person can do, once: toolbar, context menu, keys and help read this table and
/// have no list of their own. The words are in the bundle of [Words]: `action.to-parent` is what a
/// button says, `action.to-parent.what` the sentence of its tooltip.
///
/// An action with an [Offer] is a step of the machine and becomes a line of the story; the others
/// concern the window. Law: whether a step is possible is decided by trying it.
public enum Action {
    FORK(GIT_BRANCH, "Alt+F", PROCESS, ProcessForms::fork),
    THREAD(PLUS, "Alt+T", PROCESS, ProcessForms::thread),
    EXEC(TERMINAL, "Alt+E", PROCESS, ProcessForms::exec),
    EXIT(LOG_OUT, "Alt+X", PROCESS, ProcessForms::exit),
    EXIT_THREAD(MINUS, "Alt+Shift+X", PROCESS, ProcessForms::exitThread),
    OPEN_FILE(FILE_PLUS, "Alt+O", PROCESS, ProcessForms::openFile),
    CLOSE_FILE(FILE_MINUS, "Alt+Shift+O", PROCESS, ProcessForms::closeFile),
    JOIN(LOG_IN, "Alt+J", SESSION, SessionForms::join),
    TO_PARENT(CORNER_LEFT_UP, "Alt+P", SESSION, SessionForms::toParent),
    SET_IDS(USER, "Alt+U", SESSION, ProcessForms::setIds),
    PERSISTENT(ANCHOR, "Alt+G", SESSION, SessionForms::persistent),
    REQUEST(Feather.SEARCH, "Alt+R", KEY, SearchForms::request),
    SEARCH_RING(ZOOM_IN, "Alt+S", KEY, SearchForms::search),
    WHY_NOT(HELP_CIRCLE, "S", KEY),
    ADD(Feather.KEY, "Alt+A", KEY, KeyForms::add),
    NEW_RING(FOLDER_PLUS, "Alt+N", KEY, KeyForms::newRing),
    LINK_KEY(Feather.LINK, "Alt+L", KEY, KeyForms::link),
    UNLINK(SCISSORS, "Alt+Shift+L", KEY, KeyForms::unlink),
    CLEAR(Feather.X, "Alt+Shift+C", KEY, OneKeyForms::clear),
    REVOKE(SLASH, "Alt+V", KEY, OneKeyForms::revoke),
    INVALIDATE(TRASH_2, "Alt+I", KEY, OneKeyForms::invalidate),
    SET_PERM(LOCK, "Alt+M", KEY, OneKeyForms::setPerm),
    SET_TIMEOUT(WATCH, "Alt+Shift+T", KEY, OneKeyForms::setTimeout),
    UPDATE(EDIT_3, "Alt+B", KEY, ChangeForms::update),
    MOVE(ARROW_RIGHT_CIRCLE, "Alt+Shift+M", KEY, ChangeForms::move),
    CHOWN(USER_CHECK, "Alt+Shift+W", KEY, ChangeForms::chown),
    RESTRICT(SHIELD, "Alt+Q", KEY, ChangeForms::restrict),
    READ(BOOK_OPEN, "Alt+D", KEY, OneKeyForms::read),
    DESCRIBE(INFO, "Alt+Shift+D", KEY, OneKeyForms::describe),
    SECURITY(TAG, "Alt+Shift+Y", KEY, ChangeForms::security),
    DESTINATION(TARGET, "Alt+Shift+R", UPCALL, AuthorityForms::destination),
    ASSUME(USER_PLUS, "Alt+C", UPCALL, AuthorityForms::assume),
    INSTANTIATE(CHECK_CIRCLE, "Alt+Y", UPCALL, AuthorityForms::instantiate),
    NEGATE(X_CIRCLE, "Alt+Shift+N", UPCALL, AuthorityForms::negate),
    REJECT(ALERT_OCTAGON, "Alt+Shift+J", UPCALL, AuthorityForms::reject),
    RUN_HELPER(FAST_FORWARD, "Alt+H", UPCALL),
    SET_GROUPS(USERS, "Alt+Shift+G", NAMESPACE, NamespaceForms::setGroups),
    UNSHARE(BOX, "Alt+Shift+U", NAMESPACE, NamespaceForms::unshare),
    MAP_IDS(SHUFFLE, "Alt+Shift+I", NAMESPACE, NamespaceForms::mapIds),
    ENTER(CORNER_RIGHT_DOWN, "Alt+Shift+E", NAMESPACE, NamespaceForms::enter),
    LIST_KEYS(LIST, "Alt+Z", SYSTEM, SystemForms::listKeys),
    LIST_USERS(PIE_CHART, "Alt+Shift+Z", SYSTEM, SystemForms::listUsers),
    LIMIT(SLIDERS, "Alt+Shift+K", SYSTEM, SystemForms::limit),
    WAIT(CLOCK, "Alt+W", TIME, SessionForms::pass),
    UNDO(CORNER_UP_LEFT, "Shortcut+Z", TIME),
    REDO(CORNER_UP_RIGHT, "Shortcut+Shift+Z Shortcut+Y", TIME),
    FIRST(SKIP_BACK, "Home", TIME),
    PREVIOUS(CHEVRON_LEFT, "Page_Up Left", TIME),
    PLAY(Feather.PLAY, "P", TIME),
    NEXT(CHEVRON_RIGHT, "Page_Down Right Space Period", TIME),
    LAST(SKIP_FORWARD, "End", TIME),
    PREVIOUS_FAILED(REWIND, "Shift+F8", TIME),
    NEXT_FAILED(FAST_FORWARD, "F8", TIME),
    SLOWER(CHEVRONS_LEFT, "Open_Bracket", TIME),
    FASTER(CHEVRONS_RIGHT, "Close_Bracket", TIME),
    INSIDE(LAYERS, "I", TIME),
    BOOKMARK(Feather.BOOKMARK, "B", TIME),
    BOOKMARKS(FLAG, "Shift+B", TIME),
    SEMANTICS(BOOK, "Alt+K", TIME),
    OPEN(FOLDER, "Shortcut+O", FILE),
    RECENT(ARCHIVE, "Shortcut+Shift+O", FILE),
    LESSONS(BOOK_OPEN, "Shortcut+L", FILE),
    LESSON(SIDEBAR, "Shortcut+Shift+L", FILE),
    SAVE(Feather.SAVE, "Shortcut+S", FILE),
    SAVE_AS(DOWNLOAD, "Shortcut+Shift+S", FILE),
    EXPORT(IMAGE, "Shortcut+E", FILE),
    COPY(Feather.COPY, "Shortcut+C", FILE),
    GRAPH(SHARE_2, "G", VIEW),
    OUTLINE(ALIGN_LEFT, "O", VIEW),
    LIFELINES(BAR_CHART_2, "L", VIEW),
    SEARCH(Feather.SEARCH, "Slash Shortcut+F", VIEW),
    NEIGHBOURS(CROSSHAIR, "H", VIEW),
    FOLD(CHEVRONS_DOWN, "Z", VIEW),
    FOLD_ALL(CHEVRONS_UP, "Shift+Z", VIEW),
    TIDY(GRID, "T", VIEW),
    EYES(EYE, "E", VIEW),
    OTHER_EYES(COLUMNS, "Shift+E", VIEW),
    WHY(HEART, "W", VIEW),
    DOOM(ZAP, "D", VIEW),
    EARLIER(ARROW_LEFT, "Alt+Left", VIEW),
    LATER(ARROW_RIGHT, "Alt+Right", VIEW),
    FIT(MAXIMIZE, "F Shortcut+0", VIEW),
    ACTUAL_SIZE(SQUARE, "1", VIEW),
    LARGER(PLUS_CIRCLE, "Shortcut+Plus Shortcut+Equals Plus", VIEW),
    SMALLER(MINUS_CIRCLE, "Shortcut+Minus Minus", VIEW),
    COMPARE(COLUMNS, "C", VIEW),
    COMPARE_HERE(PAUSE_CIRCLE, "Shift+C", VIEW),
    TRUTHS(GIT_MERGE, "K", VIEW),
    NEXT_DIFFERENCE(CHEVRON_RIGHT, "N", VIEW),
    PREVIOUS_DIFFERENCE(CHEVRON_LEFT, "Shift+N", VIEW),
    THEME(MOON, "Shortcut+D", VIEW),
    MOTION(WIND, "M", VIEW),
    LANGUAGE(GLOBE, "Shortcut+Alt+L", VIEW),
    LARGER_TEXT(TYPE, "Shortcut+Alt+Plus Shortcut+Alt+Equals", VIEW),
    SMALLER_TEXT(TYPE, "Shortcut+Alt+Minus", VIEW),
    NORMAL_TEXT(TYPE, "Shortcut+Alt+0", VIEW),
    SETTINGS(Feather.SETTINGS, "Shortcut+Comma", FILE),
    CONSOLE(TERMINAL, "Shortcut+J", VIEW),
    COPY_TRANSCRIPT(Feather.COPY, "Shortcut+Shift+C", VIEW),
    PAYLOADS(EYE, "Shortcut+Shift+H", VIEW),
    PRESENT(MONITOR, "F5 Shortcut+Shift+P", VIEW),
    FULL_SCREEN(MAXIMIZE_2, "F11", VIEW),
    REGION(CORNER_DOWN_RIGHT, "F6", VIEW),
    REGION_BACK(CORNER_UP_LEFT, "Shift+F6", VIEW),
    PALETTE(COMMAND, "Shortcut+K", VIEW),
    HELP(HELP_CIRCLE, "Shift+Slash F1", VIEW);

    private final Feather icon;
    private final Group group;

    // Unmodifiable, and a method reference without state: neither can change.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<KeyCombination> keys;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Optional<Function<Situation, Offer>> offer;

    Action(Feather icon, String keys, Group group, Function<Situation, Offer> offer) {
        this(icon, keys, group, Optional.of(offer));
    }

    Action(Feather icon, String keys, Group group) {
        this(icon, keys, group, Optional.empty());
    }

    Action(Feather icon, String keys, Group group, Optional<Function<Situation, Offer>> offer) {
        this.icon = icon;
        this.keys =
                Arrays.stream(keys.split(" "))
                        .map(key -> KeyCombination.valueOf(key.replace('_', ' ')))
                        .toList();
        this.group = group;
        this.offer = offer;
    }

    /// What a button or menu item says; an ellipsis announces that something will be asked.
    public String text() {
        return Words.say(key());
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
        return Words.say(key() + ".what");
    }

    private String key() {
        return "action." + id();
    }

    /// Its word in ids of nodes and keys of the bundle: `to-parent`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
        return offer(situation).flatMap(made -> whyNot(made, situation));
    }

    static Optional<WhyNot> whyNot(Offer offer, Situation situation) {
        return switch (offer) {
            case Offer.Nothing(var sentence) -> Optional.of(new WhyNot.Missing(sentence));
            case Form form -> form.suggestion().map(situation::attempt).flatMap(WhyNot::of);
        };
    }

    /// The call that it would make here with the answers that its form opens with; steps only.
    public Optional<Call> suggested(Situation situation) {
        return offer(situation)
                .filter(Form.class::isInstance)
                .map(Form.class::cast)
                .flatMap(Form::suggestion);
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
