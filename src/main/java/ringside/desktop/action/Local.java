package ringside.desktop.action;

import ringside.words.Words;

import java.util.List;
import java.util.Locale;

/// What keys and the pointer do in one place only; the list of keys tells them beside the
/// [Action]s. The words are `palette.local.walk` and the like of the bundle.
public enum Local {
    HOLDER(Place.GRAPH, "Left"),
    HELD(Place.GRAPH, "Right"),
    SIBLINGS(Place.GRAPH, "Up", "Down"),
    SELECT(Place.GRAPH, "Enter"),
    MENU(Place.GRAPH, "Shift+F10", "Context Menu"),
    BACK(Place.GRAPH, "Esc"),
    FOUND(Place.SEARCH, "Enter"),
    FOUND_BEFORE(Place.SEARCH, "Shift+Enter"),
    PERFORM(Place.CONSOLE, "Enter"),
    OLDER(Place.CONSOLE, "Up", "Down"),
    RECALL(Place.CONSOLE, "Shortcut+R"),
    COMPLETE(Place.CONSOLE, "Tab"),
    ZOOM(Place.POINTER),
    PAN(Place.POINTER),
    WHOLE(Place.POINTER),
    MOVE(Place.POINTER),
    LINK(Place.POINTER),
    CONTEXT(Place.POINTER);

    /// Where.
    public enum Place {
        GRAPH,
        SEARCH,
        CONSOLE,
        POINTER;

        /// What stands above its keys, `palette.place.graph` of the bundle.
        public String title() {
            return Words.say("palette.place." + name().toLowerCase(Locale.ROOT));
        }
    }

    private final Place place;

    // Unmodifiable.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> keys;

    Local(Place place, String... keys) {
        this.place = place;
        this.keys = List.of(keys);
    }

    public Place place() {
        return place;
    }

    /// The keys, in the toolkit's names; none for the pointer.
    public List<String> keys() {
        return keys;
    }

    /// What happens.
    public String text() {
        return Words.say("palette.local." + id());
    }

    /// What the hand does with the pointer; only where no key is named.
    public String gesture() {
        return Words.say("palette.local." + id() + ".hand");
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
