package ringside.desktop.session;

import ringside.state.Semantics;
import ringside.words.Words;

/// What a person calls the semantics of a machine.
public final class SemanticsName {
    private SemanticsName() {}

    public static String of(Semantics semantics) {
        if (semantics.equals(Semantics.LINUX)) return Words.say("truth.linux");
        return semantics.equals(Semantics.MAN_PAGES)
                ? Words.say("truth.pages")
                : Words.say("truth.except", semantics.rows());
    }
}
