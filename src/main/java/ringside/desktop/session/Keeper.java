package ringside.desktop.session;

import ringside.evidence.Opened;

/// Whoever keeps unsaved steps where a crash does not reach them. Called by the session's worker,
/// after the window was told.
public interface Keeper {
    /// Keeps nothing.
    Keeper NOBODY =
            new Keeper() {
                @Override
                public boolean changed(Opened.Shown now) {
                    return false;
                }

                @Override
                public void settled() {}

                @Override
                public void left() {}
            };

    /// There are steps that no file holds.
    ///
    /// @return whether they are kept now
    boolean changed(Opened.Shown now);

    /// All steps are in a file, or were given up.
    void settled();

    /// Another story takes the place of this one, whatever was saved of it.
    void left();
}
