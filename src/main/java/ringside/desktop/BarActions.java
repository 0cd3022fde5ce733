package ringside.desktop;

import ringside.desktop.action.Action;

import java.util.List;

/// What the bar offers and in which order; the keys have a menu made of whole groups.
final class BarActions {
    static final List<Action> PROCESSES =
            List.of(Action.FORK, Action.THREAD, Action.EXEC, Action.EXIT);
    static final List<Action> SESSIONS =
            List.of(
                    Action.JOIN,
                    Action.TO_PARENT,
                    Action.SET_IDS,
                    Action.PERSISTENT,
                    Action.REQUEST);
    static final List<Action> MORE =
            List.of(
                    Action.EXIT_THREAD,
                    Action.OPEN_FILE,
                    Action.CLOSE_FILE,
                    Action.SET_GROUPS,
                    Action.UNSHARE,
                    Action.MAP_IDS,
                    Action.ENTER,
                    Action.LIST_KEYS,
                    Action.LIST_USERS,
                    Action.LIMIT,
                    Action.OPEN,
                    Action.RECENT,
                    Action.LESSONS,
                    Action.LESSON,
                    Action.SAVE,
                    Action.SAVE_AS,
                    Action.EXPORT,
                    Action.BOOKMARK,
                    Action.BOOKMARKS,
                    Action.PALETTE,
                    Action.SEARCH,
                    Action.NEIGHBOURS,
                    Action.FOLD_ALL,
                    Action.TIDY,
                    Action.EYES,
                    Action.OTHER_EYES,
                    Action.WHY,
                    Action.DOOM,
                    Action.COMPARE,
                    Action.COMPARE_HERE,
                    Action.MOTION,
                    Action.SETTINGS,
                    Action.LANGUAGE,
                    Action.LARGER_TEXT,
                    Action.SMALLER_TEXT,
                    Action.NORMAL_TEXT);

    private BarActions() {}
}
