package ringside.desktop.session;

import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

import ringside.evidence.Content;
import ringside.evidence.Opened;
import ringside.evidence.Part;
import ringside.graph.Topology;
import ringside.inquiry.Inquiry;
import ringside.keyctl.Secrets;
import ringside.layout.Folding;
import ringside.layout.Gaps;
import ringside.rule.Machine;
import ringside.state.Kernel;
import ringside.state.Semantics;
import ringside.story.Bookmarks;
import ringside.story.Moment;
import ringside.story.StoryText;
import ringside.story.Timeline;
import ringside.words.Words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// The back room of a session, where a timeline becomes a [View]: topology, places, film and words.
/// Everything slow happens here. Used by one thread at a time.
final class Studio {
    private static final int KEPT = 4;
    private final Machine machine;
    private Timeline timeline;
    private Optional<Opened.Shown> opened = Optional.empty();
    private Atlas atlas;
    /// The places that a tidy can be taken back to.
    private Optional<Atlas> former = Optional.empty();
    private Bookmarks bookmarks = Bookmarks.NONE;
    private Retelling retelling;
    private final Pairing pairing;
    private Optional<View> shown = Optional.empty();
    private final IdentityHashMap<Kernel, Topology> woven = new IdentityHashMap<>();

    Studio(Machine machine, Timeline timeline) {
        this.machine = machine;
        this.timeline = timeline;
        atlas = Atlas.of(timeline.start(), Folding.CROWDED);
        retelling = new Retelling(machine);
        pairing = new Pairing(machine);
    }

    Machine machine() {
        return machine;
    }

    Timeline timeline() {
        return timeline;
    }

    /// What a file comes to.
    Opened read(Path path) throws IOException {
        return Opened.of(Notices.name(path), Files.readAllBytes(path), machine);
    }

    /// What several files come to, which are parts of one recording.
    Opened together(List<Path> paths) throws IOException {
        var parts = new ArrayList<Part>();
        for (var path : paths) {
            var name = Notices.name(path);
            switch (Content.of(name, Files.readAllBytes(path))) {
                case Content.Text(var text) when Opened.isStory(name, text) -> {
                    return new Opened.Refused(Words.say("settings.together", name));
                }
                case Content.Text(var text) -> parts.add(new Part(name, text));
                case Content.Nothing(var sentence) -> {
                    return new Opened.Refused(sentence);
                }
            }
        }
        return Opened.together(parts, machine);
    }

    /// Another story: all places are forgotten.
    void open(Opened.Shown shown) {
        opened = Optional.of(shown);
        var next = shown.timeline();
        timeline = next.to(Moments.instructive(next));
        bookmarks = Bookmarks.of(shown.pictures(), next);
        retelling = new Retelling(machine);
        former = Optional.empty();
        pairing.choose(Optional.empty());
        var moments = next.moments().stream().map(Moment::kernel);
        atlas = Atlas.of(next.start(), Folding.begin(moments));
    }

    /// The same calls under other semantics; places are found anew from the same start.
    void retell(Semantics semantics) {
        var told = timeline;
        timeline = retelling.under(semantics, told);
        bookmarks = bookmarks.retold(told, timeline);
        former = Optional.empty();
        atlas = Atlas.of(timeline.start(), atlas.folding());
    }

    /// What is folded.
    Folding folding() {
        return atlas.folding();
    }

    /// Folds and unfolds; whatever goes on being seen stays where it is.
    void fold(Folding next) {
        former = Optional.empty();
        atlas = atlas.folded(timeline, next);
    }

    /// Places as if nobody had ever looked, or, after that, those from before.
    ///
    /// @return whether it is tidy now
    boolean tidy() {
        var untidy = former;
        former = untidy.isPresent() ? Optional.empty() : Optional.of(atlas);
        atlas = untidy.orElseGet(() -> atlas.tidied(timeline));
        return former.isPresent();
    }

    void change(UnaryOperator<Timeline> step) {
        former = Optional.empty();
        timeline = step.apply(timeline);
    }

    /// The marked steps of the present line, by name.
    PSortedMap<String, Integer> bookmarks() {
        return bookmarks.in(timeline);
    }

    void mark(UnaryOperator<Bookmarks> change) {
        bookmarks = change.apply(bookmarks);
    }

    View shoot(Travel travel) {
        shown = Optional.of(develop(travel));
        return shown.get();
    }

    /// The view that was made last.
    View shown() {
        return shown.orElseThrow();
    }

    private View develop(Travel travel) {
        var inquiry = timeline.current().flatMap(moment -> Inquiry.of(moment.step(), machine));
        var now = topology(timeline.now());
        var before = timeline.current().map(moment -> topology(moment.step().before())).orElse(now);
        var places = atlas.at(timeline, now);
        var gaps = Gaps.many(places);
        return new View(timeline, before, now, places, travel, inquiry, gaps);
    }

    /// What is beside the moment from now on, or nothing.
    void pair(Optional<Comparison> next) {
        pairing.choose(next);
    }

    /// The picture beside a view.
    Optional<Companion> companion(View shown) {
        return pairing.of(shown, atlas.folding());
    }

    /// Another language: what was woven says words of the former one.
    void reword() {
        woven.clear();
    }

    /// Woven once for a moment and its neighbours, which are shown next as a rule.
    private Topology topology(Kernel kernel) {
        if (woven.size() >= KEPT && !woven.containsKey(kernel)) woven.clear();
        return woven.computeIfAbsent(kernel, Topology::of);
    }

    /// The line as it is now, its cursor where the window stands, with what its author marked on
    /// the steps that are still his.
    Opened.Shown shown(String title, SortedMap<Integer, String> users) {
        var marks = opened.filter(shown -> shown.timeline().start().equals(timeline.start()));
        var kept = marks.map(shown -> common(shown.timeline().moments())).orElse(-1);
        return new Opened.Shown(
                title,
                timeline,
                bookmarks(),
                upTo(marks.map(Opened.Shown::asks), at -> at.getKey() <= kept),
                upTo(marks.map(Opened.Shown::passages), at -> at.getKey() <= kept),
                List.of(),
                opened.filter(Opened.Shown::recorded).isPresent(),
                List.of(),
                TreePMap.from(users),
                opened.flatMap(Opened.Shown::story));
    }

    /// How many steps the line still has in common with the one that was opened.
    private int common(List<Moment> before) {
        var now = timeline.moments();
        var at = 0;
        while (at < now.size() && at < before.size() && now.get(at).equals(before.get(at))) at++;
        return at;
    }

    private static <K extends Comparable<K>, V> PSortedMap<K, V> upTo(
            Optional<PSortedMap<K, V>> marks, Predicate<Map.Entry<K, V>> kept) {
        PSortedMap<K, V> result = TreePMap.empty();
        for (var mark : marks.orElse(result).entrySet())
            if (kept.test(mark)) result = result.plus(mark.getKey(), mark.getValue());
        return result;
    }

    /// The whole line as a story. The text of a story that was opened stays its author's, with the
    /// new steps below it.
    String text(String title, Secrets secrets) {
        return opened.flatMap(Opened.Shown::story)
                .map(story -> StoryText.extend(story, timeline, secrets, bookmarks()))
                .orElseGet(() -> StoryText.print(title, timeline, secrets, bookmarks()));
    }
}
