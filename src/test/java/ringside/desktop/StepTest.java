package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.value.ChangeListener;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import ringside.desktop.action.Action;
import ringside.desktop.action.Form;
import ringside.desktop.session.Notice;
import ringside.desktop.session.View;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.state.Serial;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Every step that the window offers is done with the mouse, and taken back with the keyboard.
class StepTest extends WindowTest {
    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {
                "FORK",
                "THREAD",
                "EXEC",
                "EXIT",
                "EXIT_THREAD",
                "OPEN_FILE",
                "JOIN",
                "TO_PARENT",
                "SET_IDS",
                "PERSISTENT",
                "REQUEST",
                "SEARCH_RING",
                "ADD",
                "NEW_RING",
                "LINK_KEY",
                "UNLINK",
                "CLEAR",
                "REVOKE",
                "INVALIDATE",
                "SET_PERM",
                "SET_TIMEOUT",
                "UPDATE",
                "MOVE",
                "CHOWN",
                "RESTRICT",
                "READ",
                "DESCRIBE",
                "SECURITY",
                "DESTINATION",
                "SET_GROUPS",
                "UNSHARE",
                "LIST_KEYS",
                "LIST_USERS",
                "LIMIT",
                "WAIT"
            })
    void everyStepIsDoneAndUndone(Action action) {
        select(new Ref.OfProcess(1000));
        select(target(action));
        var before = view();
        var told = new ArrayList<Notice>();
        ChangeListener<Optional<Notice>> ear = (_, _, notice) -> notice.ifPresent(told::add);
        interact(() -> session.notice().addListener(ear));

        start(action);
        if (asks(action, before)) agree();

        var after = view();
        assertThat(after.timeline().length()).isEqualTo(before.timeline().cursor() + 1);
        assertThat(after.step().orElseThrow().reply().failed()).isFalse();
        assertThat(label()).isEqualTo(expected(action));
        pictureFollows(before, after);

        strike(Action.UNDO);
        assertThat(kernel()).isEqualTo(before.kernel());
        assertThat(view().places()).isEqualTo(before.places());
        interact(() -> session.notice().removeListener(ear));
        assertThat(told).isNotEmpty();
    }

    /// What the action is done to, or by whom.
    private Ref target(Action action) {
        return switch (action) {
            case EXIT -> new Ref.OfProcess(1003);
            case EXIT_THREAD -> new Ref.OfTask(1004);
            case TO_PARENT -> new Ref.OfProcess(1001);
            case UNLINK -> link("_uid.1000", "mail-password");
            case CLEAR, RESTRICT -> key("_krb");
            case SET_GROUPS, LIMIT -> new Ref.OfProcess(1);
            case LINK_KEY, REVOKE, INVALIDATE, SET_PERM, SET_TIMEOUT, READ, DESCRIBE ->
                    key("mail-password");
            case UPDATE, MOVE, CHOWN, SECURITY -> key("mail-password");
            default -> new Ref.OfProcess(1000);
        };
    }

    private Ref link(String ring, String key) {
        return new Ref.OfLink(key(ring).serial(), key(key).serial());
    }

    private void start(Action action) {
        switch (action.group()) {
            case KEY -> {
                if (action == Action.REQUEST) press(action);
                else choose("keys", action);
            }
            case UPCALL -> choose("keys", action);
            case NAMESPACE, SYSTEM -> choose("more", action);
            case PROCESS -> {
                if (action == Action.EXIT_THREAD || action == Action.OPEN_FILE)
                    choose("more", action);
                else press(action);
            }
            case SESSION, TIME, FILE, VIEW -> press(action);
        }
    }

    private boolean asks(Action action, View before) {
        return action.offer(session.situation()).orElseThrow() instanceof Form form
                && !form.immediate()
                && before.timeline().equals(view().timeline());
    }

    private static String expected(Action action) {
        return switch (action) {
            case EXIT_THREAD -> "exit";
            case OPEN_FILE -> "open";
            case TO_PARENT -> "to parent";
            case SET_IDS -> "setuid";
            case SEARCH_RING -> "search";
            case NEW_RING -> "add";
            case LINK_KEY -> "link";
            case SET_PERM -> "setperm";
            case SET_TIMEOUT -> "timeout";
            case SET_GROUPS -> "setgroups";
            case LIST_KEYS, LIST_USERS -> "list";
            default -> action.name().toLowerCase(java.util.Locale.ROOT);
        };
    }

    /// What came is painted, and what went is painted no more or as a ghost only.
    private void pictureFollows(View before, View after) {
        var old = things(before.topology());
        var now = things(after.topology());
        for (var ref : now) if (!old.contains(ref)) assertThat(painted(ref)).as(ref.id()).isTrue();
        for (var ref : old)
            if (!now.contains(ref)) assertThat(after.topology().has(ref)).as(ref.id()).isFalse();
    }

    private static Set<Ref> things(Topology topology) {
        var things = new HashSet<>(topology.graph().vertexSet());
        things.removeIf(
                ref ->
                        !(ref instanceof Ref.OfProcess
                                || ref instanceof Ref.OfKey(Serial _)
                                || ref instanceof Ref.OfFile));
        return things;
    }
}
