package ringside.desktop.action;

import ringside.words.Words;

import java.util.Locale;

/// Where an action stands in toolbar, menus and the list of keys.
public enum Group {
    PROCESS,
    SESSION,
    KEY,
    UPCALL,
    NAMESPACE,
    SYSTEM,
    TIME,
    FILE,
    VIEW;

    /// What stands above its actions, `action.group.process` of the bundle.
    public String title() {
        return Words.say("action.group." + name().toLowerCase(Locale.ROOT));
    }
}
