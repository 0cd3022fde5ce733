package ringside.desktop.session;

import ringside.story.Bookmarks;

import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/// What is done with steps that no file holds: they are kept as long as a person wants that.
abstract class Keeping extends Comparing {
    Keeper keeper = Keeper.NOBODY;

    Keeping(Studio studio, Executor worker, Executor aside, Executor screen) {
        super(studio, worker, aside, screen);
    }

    /// Has unsaved steps kept from now on, by nobody else.
    public void keep(Keeper next) {
        work(
                () -> {
                    keeper.settled();
                    keeper = next;
                    if (!saved.get()) keepUp();
                });
    }

    /// Whether the unsaved steps are kept now.
    final boolean keepUp() {
        return habits.get().autosave() && keeper.changed(studio.shown(title.get(), users.get()));
    }

    /// Behaves like this from now on; what was kept goes when nothing shall be kept.
    @Override
    public void setHabits(Habits next) {
        super.setHabits(next);
        work(
                () -> {
                    if (!next.autosave()) keeper.settled();
                    else if (!saved.get()) keepUp();
                });
    }

    /// Marks the step that is shown by a name of its own, or takes its marks away.
    public void bookmark() {
        mark(marks -> marks.toggled(studio.timeline()));
    }

    /// Calls a mark otherwise; nothing happens when the name is taken or none.
    public void renameBookmark(String from, String to) {
        mark(marks -> marks.renamed(from, to));
    }

    public void removeBookmark(String name) {
        mark(marks -> marks.without(name));
    }

    private void mark(UnaryOperator<Bookmarks> change) {
        work(
                () -> {
                    studio.mark(change);
                    var marks = studio.bookmarks();
                    screen.execute(
                            () -> {
                                bookmarks.set(marks);
                                saved.set(false);
                            });
                    keepUp();
                });
    }

    /// Gives up what was not saved.
    public void giveUp() {
        work(
                () -> {
                    keeper.settled();
                    screen.execute(() -> saved.set(true));
                });
    }
}
