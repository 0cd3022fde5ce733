package ringside.desktop.inspector;

import ringside.desktop.action.Action;
import ringside.graph.Ref;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which actions make sense on which kind of thing, most wanted first. Whether one is possible now
/// is not asked here.
public final class Fitting {
    private static final List<Action> PROCESS =
            List.of(
                    Action.FORK,
                    Action.THREAD,
                    Action.EXEC,
                    Action.EXIT,
                    Action.EXIT_THREAD,
                    Action.OPEN_FILE,
                    Action.JOIN,
                    Action.TO_PARENT,
                    Action.SET_IDS,
                    Action.PERSISTENT,
                    Action.ADD,
                    Action.REQUEST,
                    Action.WHY_NOT);
    private static final List<Action> THREAD =
            List.of(
                    Action.EXIT_THREAD,
                    Action.FORK,
                    Action.JOIN,
                    Action.SET_IDS,
                    Action.PERSISTENT,
                    Action.ADD,
                    Action.REQUEST,
                    Action.WHY_NOT);
    private static final List<Action> SLOT =
            List.of(Action.JOIN, Action.TO_PARENT, Action.ADD, Action.REQUEST, Action.LINK_KEY);
    private static final List<Action> KEY =
            List.of(
                    Action.LINK_KEY,
                    Action.UNLINK,
                    Action.MOVE,
                    Action.UPDATE,
                    Action.REVOKE,
                    Action.INVALIDATE,
                    Action.SET_PERM,
                    Action.CHOWN,
                    Action.SET_TIMEOUT,
                    Action.READ,
                    Action.DESCRIBE,
                    Action.SECURITY,
                    Action.WHY_NOT);
    private static final List<Action> RING =
            List.of(
                    Action.LINK_KEY,
                    Action.ADD,
                    Action.NEW_RING,
                    Action.REVOKE,
                    Action.UNLINK,
                    Action.CLEAR,
                    Action.SEARCH_RING,
                    Action.RESTRICT,
                    Action.MOVE,
                    Action.INVALIDATE,
                    Action.SET_PERM,
                    Action.CHOWN,
                    Action.SET_TIMEOUT,
                    Action.READ,
                    Action.DESCRIBE);
    private static final List<Action> GROUND =
            List.of(
                    Action.WAIT,
                    Action.UNDO,
                    Action.REDO,
                    Action.SEARCH,
                    Action.FOLD_ALL,
                    Action.TIDY,
                    Action.FIT,
                    Action.ACTUAL_SIZE,
                    Action.THEME);

    /// How anything can be looked at.
    private static final List<Action> LOOK =
            List.of(
                    Action.EYES,
                    Action.OTHER_EYES,
                    Action.WHY,
                    Action.DOOM,
                    Action.NEIGHBOURS,
                    Action.FOLD);

    private Fitting() {}

    private static List<Action> with(List<Action> deeds, List<Action> looks) {
        return Stream.concat(deeds.stream(), looks.stream()).toList();
    }

    /// What can be done with a thing; with nothing, what can be done with the picture.
    public static List<Action> of(Optional<Ref> ref, boolean ring) {
        return ref.map(thing -> with(of(thing, ring), LOOK)).orElse(GROUND);
    }

    private static List<Action> of(Ref ref, boolean ring) {
        return switch (ref) {
            case Ref.OfProcess _ -> PROCESS;
            case Ref.OfTask _ -> THREAD;
            case Ref.OfSlot _ -> SLOT;
            case Ref.OfKey _ -> ring ? RING : KEY;
            case Ref.OfLink _ -> List.of(Action.UNLINK, Action.MOVE, Action.DESCRIBE, Action.READ);
            case Ref.OfUser _ -> List.of(Action.PERSISTENT, Action.SET_IDS, Action.WAIT);
            case Ref.OfFile _ -> List.of(Action.CLOSE_FILE);
            case Ref.OfNamespace _ -> List.of(Action.ENTER, Action.MAP_IDS, Action.WAIT);
        };
    }
}
