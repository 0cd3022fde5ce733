package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import ringside.desktop.action.Action;
import ringside.graph.Entry;
import ringside.graph.Ref;
import ringside.picture.Titles;
import ringside.story.Stories;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The table shows what the graph shows and says what a step changed; it is filtered and sorted.
class OutlineTest extends TabledTest {
    /// Every line, as if all were unfolded.
    private List<TreeItem<Entry>> lines() {
        var lines = new ArrayList<TreeItem<Entry>>();
        interact(() -> collect(table().getRoot(), lines));
        return lines;
    }

    private static void collect(TreeItem<Entry> item, List<TreeItem<Entry>> lines) {
        for (var child : item.getChildren()) {
            lines.add(child);
            collect(child, lines);
        }
    }

    private Set<Ref> shown() {
        var shown = new HashSet<Ref>();
        for (var line : lines())
            line.getValue().about().filter(view().topology()::has).ifPresent(shown::add);
        return shown;
    }

    private Set<Ref> things() {
        var things = new HashSet<>(view().topology().things());
        for (var process : kernel().processes().values())
            if (process.threads().size() == 1)
                things.remove(new Ref.OfTask(process.threads().first()));
        return things;
    }

    private TreeItem<Entry> line(Ref ref) {
        return lines().stream()
                .filter(item -> item.getValue().about().equals(Optional.of(ref)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line for " + ref.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"opening", "login-logout", "exit-cascade", "upcall", "persistent"})
    void everyStepOfAStoryIsShownAndNothingElse(String name) {
        interact(() -> session.openText(name, Stories.text(name).orElseThrow()));
        for (var step = 0; step <= view().timeline().length(); step++) {
            var at = step;
            interact(() -> session.to(at));
            assertThat(shown()).as(name + " " + step).isEqualTo(things());
        }
    }

    @Test
    void whatAStepChangedIsMarkedUntilTheNext() {
        var child = line(new Ref.OfProcess(1000));
        assertThat(cell(child, "change")).isEmpty();
        select(new Ref.OfProcess(1000));
        strike(Action.FORK);
        var born = new Ref.OfProcess(kernel().process(1000).orElseThrow().children().last());
        assertThat(cell(line(born), "change")).isEqualTo("new");
        assertThat(cell(line(new Ref.OfProcess(1000)), "change")).contains("children");
        select(born);
        strike(Action.EXIT);
        assertThat(cell(line(born), "change")).isEqualTo("ended");
        select(new Ref.OfProcess(1000));
        strike(Action.THREAD);
        assertThat(lines()).noneMatch(item -> item.getValue().about().equals(Optional.of(born)));
    }

    @Test
    void whatIsFoldedStaysFoldedOverSteps() {
        var line = line(new Ref.OfProcess(1000));
        interact(() -> line.setExpanded(false));
        select(new Ref.OfProcess(1));
        strike(Action.FORK);
        strike(Action.UNDO);
        assertThat(line(new Ref.OfProcess(1000))).isSameAs(line);
        assertThat(line.isExpanded()).isFalse();
        interact(() -> line.setExpanded(true));
    }

    @Test
    void theFilterLeavesWhatLeadsToIt() {
        clickOn("#outline-filter").write("mail-pass");
        settle();
        var visible = shown();
        assertThat(visible).contains(key("mail-password"));
        assertThat(visible.size()).isLessThan(things().size());
        assertThat(table().getExpandedItemCount()).isLessThan(things().size());
        assertThat(lookup("#outline-count").queryLabeled().getText()).isEqualTo("1 found");
        type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        settle();
        assertThat(shown()).isEqualTo(things());
    }

    @Test
    void columnsSort() {
        interact(
                () -> {
                    var refs =
                            table().getColumns().stream()
                                    .filter(column -> column.getId().equals("column-refs"))
                                    .findFirst()
                                    .orElseThrow();
                    refs.setSortType(TreeTableColumn.SortType.DESCENDING);
                    table().getSortOrder().setAll(List.of(refs));
                    table().sort();
                });
        var refs = new ArrayList<Integer>();
        for (var child : line(key("_uid.1000")).getChildren())
            child.getValue()
                    .about()
                    .filter(Ref.OfKey.class::isInstance)
                    .map(ref -> ((Ref.OfKey) ref).serial())
                    .flatMap(serial -> kernel().key(serial))
                    .ifPresent(key -> refs.add(key.refs()));
        assertThat(refs).hasSizeGreaterThan(1).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void linesSpeakTheGraphsSentences() {
        select(key("mail-password"));
        var said = new ArrayList<String>();
        interact(
                () ->
                        table().lookupAll(".tree-table-row-cell").stream()
                                .filter(
                                        row ->
                                                row.getPseudoClassStates()
                                                        .toString()
                                                        .contains("selected"))
                                .forEach(row -> said.add(row.getAccessibleText())));
        assertThat(said)
                .singleElement()
                .asString()
                .startsWith(Titles.of(view().topology(), key("mail-password")).orElseThrow());
    }
}
