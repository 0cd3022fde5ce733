package ringside.desktop.session;

import ringside.album.Finish;
import ringside.desktop.action.Situation;
import ringside.evidence.Opened;
import ringside.graph.Ref;
import ringside.keyctl.Secrets;
import ringside.rule.Machine;
import ringside.state.Kernel;
import ringside.state.Semantics;
import ringside.story.Timeline;
import ringside.words.Words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/// What the window knows, and everything that can be done to it; no controls in here.
///
/// Commands are done one after the other by the worker and published on the screen's thread as one
/// [View] each. Law: a command that fails leaves everything as it was and says so in one [Notice].
public final class Session extends Acting {
    /// A session on a machine that has just booted.
    ///
    /// @param worker does the work, in the order in which it is given
    /// @param screen publishes results
    public Session(Machine machine, Executor worker, Executor screen) {
        this(machine, worker, worker, screen);
    }

    /// Likewise, with somebody who finds out what a deed will do while the worker is busy.
    ///
    /// @param aside does small things at once, in any order
    public Session(Machine machine, Executor worker, Executor aside, Executor screen) {
        super(
                new Studio(machine, Timeline.of(Kernel.booted(Semantics.LINUX))),
                worker,
                aside,
                screen);
    }

    /// The machine with what is selected, for trying actions.
    @Override
    public Situation situation() {
        return situation(selection.get());
    }

    /// The machine as if `ref` were selected, for the menu of a thing.
    @Override
    public Situation situation(Optional<Ref> ref) {
        var shown = view.get();
        var chosen = Stream.concat(ref.stream(), actor.stream()).toList();
        var acting = Situation.acting(shown.kernel(), chosen, shown.callers());
        return new Situation(studio.machine(), shown.kernel(), acting, ref);
    }

    /// Selects a thing, or with nothing lets go. Whoever was selected last goes on acting while
    /// keys are selected. What was folded away is unfolded.
    @Override
    public void select(Optional<Ref> ref) {
        ref.ifPresent(footsteps::went);
        choose(ref);
    }

    @Override
    void choose(Optional<Ref> ref) {
        var kernel = view.get().kernel();
        if (ref.flatMap(chosen -> Situation.thread(kernel, chosen)).isPresent()) actor = ref;
        selection.set(ref);
        ref.ifPresent(this::uncover);
        foresight.again();
    }

    /// Makes everything that is shown again, after the words changed.
    public void reword() {
        work(studio::reword);
        change(Travel.SAME, now -> now);
    }

    @Override
    public void point(Optional<Ref> ref) {
        pointed.set(ref);
    }

    /// Replays the same calls under other semantics and says where they first come out differently.
    public void setSemantics(Semantics semantics) {
        work(
                () -> {
                    if (studio.timeline().start().semantics().equals(semantics)) return;
                    var told = studio.timeline();
                    studio.retell(semantics);
                    var words = Notices.retold(semantics, told, studio.timeline());
                    publish(Travel.JUMP, () -> say(Notice.info(words)));
                });
    }

    /// Opens a story or a recording; a file that is neither leaves everything as it was.
    public void open(Path path) {
        work(
                () -> {
                    try {
                        opened(Notices.name(path), studio.read(path), Optional.of(path));
                    } catch (IOException e) {
                        complain(Notices.unreadable(path, e));
                    }
                });
    }

    /// Opens one file, or several that are the parts of one recording.
    public void open(List<Path> paths) {
        if (paths.size() == 1) open(paths.getFirst());
        else
            work(
                    () -> {
                        try {
                            opened("", studio.together(paths), Optional.empty());
                        } catch (IOException e) {
                            complain(Notices.unreadable(paths.getFirst(), e));
                        }
                    });
    }

    /// Opens a text that has no file, such as a recording that ships with the program.
    public void openText(String name, String text) {
        work(() -> opened(name, Opened.of(name, text, studio.machine()), Optional.empty()));
    }

    /// Opens a text that ships with the program and has to be fetched first.
    public void openText(String name, Source text) {
        work(
                () -> {
                    try {
                        var opened = Opened.of(name, text.text(), studio.machine());
                        opened(name, opened, Optional.empty());
                    } catch (IOException e) {
                        complain(Notices.unreadable(Path.of(name), e));
                    }
                });
    }

    /// Opens a story that was not saved when its window ended; it still is not. `then` is run when
    /// it is kept anew, and not before.
    public void restore(Path file, Source left, Runnable then) {
        work(
                () -> {
                    try {
                        restore(Opened.of(Notices.name(file), left.text(), studio.machine()), then);
                    } catch (IOException e) {
                        complain(Notices.unreadable(file, e));
                    }
                });
    }

    /// A text that has to be fetched.
    @FunctionalInterface
    public interface Source {
        String text() throws IOException;
    }

    private void restore(Opened left, Runnable then) {
        opened("", left, Optional.empty());
        if (!(left instanceof Opened.Shown)) return;
        studio.change(now -> now.to(now.length()));
        publish(Travel.JUMP, () -> saved.set(false));
        if (keepUp()) then.run();
    }

    private void opened(String name, Opened opened, Optional<Path> path) {
        switch (opened) {
            case Opened.Refused(var sentences) -> complain(Notices.first(sentences));
            case Opened.Shown shown -> {
                studio.open(shown);
                keeper.left();
                var words = Notices.about(shown, this::why);
                var lecture = Tuition.read(name, shown);
                publish(
                        Travel.OPENED,
                        () -> {
                            users.set(shown.users());
                            title.set(shown.title());
                            file.set(path);
                            saved.set(true);
                            tuition.begin(lecture, shown);
                            footsteps.forget();
                            notice.set(words);
                        });
            }
        }
    }

    /// Saves the whole line as a story; payloads go in as lengths unless `secrets` asks for them.
    public void save(Path path, Secrets secrets) {
        work(
                () -> {
                    try {
                        Files.writeString(path, studio.text(title.get(), secrets));
                        keeper.settled();
                        screen.execute(() -> kept(path));
                    } catch (IOException e) {
                        complain(Notices.unwritable(path, e));
                    }
                });
    }

    /// Writes a document of what is shown; see [Export].
    public void export(Path path, Finish finish) {
        work(
                () -> {
                    try {
                        Export.write(studio.shown(title.get(), users.get()), path, finish);
                        screen.execute(() -> say(Notices.drawn(path)));
                    } catch (IOException e) {
                        complain(Notices.unwritable(path, e));
                    }
                });
    }

    private void kept(Path path) {
        file.set(Optional.of(path));
        saved.set(true);
        say(Notice.info(Words.say("settings.saved", Notices.name(path))));
    }
}
