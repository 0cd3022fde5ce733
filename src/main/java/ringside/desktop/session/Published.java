package ringside.desktop.session;

import javafx.beans.property.ReadOnlyObjectProperty;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import ringside.graph.Ref;
import ringside.inquiry.Eyes;
import ringside.layout.Box;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// What a session lets everybody see: its story, which only its commands change, and how it is
/// looked at. All of it changes on the screen's thread.
abstract class Published implements Sight {
    final Live<View> view;
    final Live<Optional<Ref>> selection = new Live<>(Optional.empty());
    final Live<Optional<Ref>> pointed = new Live<>(Optional.empty());
    final Live<Optional<Notice>> notice = new Live<>(Optional.empty());
    final Live<Optional<Path>> file = new Live<>(Optional.empty());
    final Live<SortedMap<Integer, String>> users = new Live<>(Collections.emptySortedMap());
    final Live<String> title = new Live<>("");
    final Live<Shade> shade = new Live<>(Shade.LIGHT);
    final Live<Boolean> reducedMotion = new Live<>(false);
    final Live<Boolean> saved = new Live<>(true);
    final Live<Optional<Foreseen>> foreseen = new Live<>(Optional.empty());
    final Live<Optional<Foreseen>> underway = new Live<>(Optional.empty());
    final Live<SortedMap<String, Integer>> bookmarks = new Live<>(Collections.emptySortedMap());
    final Live<List<Eyes>> eyes = new Live<>(List.of());
    final Live<Question> question = new Live<>(Question.NONE);
    final Live<Habits> habits = new Live<>(Habits.FIRST);
    final Live<Optional<Companion>> companion = new Live<>(Optional.empty());
    final Live<PMap<Ref, Box>> moved = new Live<>(HashTreePMap.empty());

    Published(View first) {
        view = new Live<>(first);
    }

    /// Lets go of everybody who listens: their window is about to be replaced by another one over
    /// the same session.
    public void renew() {
        List.of(
                        view,
                        selection,
                        pointed,
                        notice,
                        file,
                        users,
                        title,
                        shade,
                        reducedMotion,
                        saved,
                        bookmarks,
                        habits,
                        foreseen,
                        underway,
                        question,
                        companion,
                        moved,
                        eyes)
                .forEach(Live::renew);
    }

    @Override
    public ReadOnlyObjectProperty<View> view() {
        return view.shown();
    }

    /// What is selected in graph, inspector and console alike.
    @Override
    public ReadOnlyObjectProperty<Optional<Ref>> selection() {
        return selection.shown();
    }

    /// What the pointer rests on somewhere else than in the picture, to be found there.
    @Override
    public ReadOnlyObjectProperty<Optional<Ref>> pointed() {
        return pointed.shown();
    }

    public ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notice.shown();
    }

    /// Where the story was opened from or saved to.
    public ReadOnlyObjectProperty<Optional<Path>> file() {
        return file.shown();
    }

    /// What the story calls its users, by uid.
    @Override
    public ReadOnlyObjectProperty<SortedMap<Integer, String>> users() {
        return users.shown();
    }

    /// The marked steps of the line that is shown: how many steps there are up to each, by name.
    public ReadOnlyObjectProperty<SortedMap<String, Integer>> bookmarks() {
        return bookmarks.shown();
    }

    public ReadOnlyObjectProperty<String> title() {
        return title.shown();
    }

    /// What would happen, while somebody points at what would do it.
    @Override
    public ReadOnlyObjectProperty<Optional<Foreseen>> foreseen() {
        return foreseen.shown();
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Foreseen>> underway() {
        return underway.shown();
    }

    @Override
    public ReadOnlyObjectProperty<List<Eyes>> eyes() {
        return eyes.shown();
    }

    @Override
    public ReadOnlyObjectProperty<Question> question() {
        return question.shown();
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Companion>> companion() {
        return companion.shown();
    }

    @Override
    public ReadOnlyObjectProperty<PMap<Ref, Box>> moved() {
        return moved.shown();
    }

    @Override
    public void move(Ref ref, Box place) {
        moved.set(moved.get().plus(ref, place));
    }

    @Override
    public ReadOnlyObjectProperty<Shade> shade() {
        return shade.shown();
    }

    @Override
    public ReadOnlyObjectProperty<Boolean> reducedMotion() {
        return reducedMotion.shown();
    }

    /// False while there are steps that no file holds.
    public ReadOnlyObjectProperty<Boolean> saved() {
        return saved.shown();
    }

    @Override
    public ReadOnlyObjectProperty<Habits> habits() {
        return habits.shown();
    }

    public void setHabits(Habits next) {
        habits.set(next);
    }

    public void setShade(Shade next) {
        shade.set(next);
    }

    public void setReducedMotion(boolean reduced) {
        reducedMotion.set(reduced);
    }

    public void say(Notice words) {
        notice.set(Optional.of(words));
    }

    /// The notice was read.
    public void hush() {
        notice.set(Optional.empty());
    }
}
