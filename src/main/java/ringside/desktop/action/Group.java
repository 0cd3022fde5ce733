package ringside.desktop.action;

/// Where an action stands in toolbar, menus and the list of keys.
public enum Group {
    PROCESS("Processes"),
    SESSION("Sessions and identity"),
    KEY("Keys and keyrings"),
    UPCALL("Upcalls"),
    NAMESPACE("Groups and user namespaces"),
    SYSTEM("The machine"),
    TIME("Time and history"),
    FILE("Files"),
    VIEW("View");

    private final String title;

    Group(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
