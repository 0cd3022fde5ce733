package ringside.desktop.inspector;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import ringside.call.Call;
import ringside.desktop.inspector.Section.Row;
import ringside.graph.Ref;
import ringside.inquiry.Inquiry;
import ringside.inquiry.Remedy;
import ringside.inquiry.Stop;
import ringside.picture.Ink;
import ringside.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Why a key was found or not: what helps, with a button that does it, the places in order, each of
/// which can be gone to, and how the answer was chosen.
final class SearchView extends VBox {
    private final Consumer<List<Call>> deed;
    private final boolean helps;

    SearchView(Inquiry inquiry, SectionView sections, Consumer<List<Call>> deed) {
        this.deed = deed;
        getStyleClass().add("search");
        setId("search");
        var places = inquiry.stops().stream().map(SearchView::row).toList();
        helps = !inquiry.remedies().isEmpty();
        getChildren().add(Parts.words(inquiry.question(), "sentence-plain"));
        help(inquiry.remedies());
        getChildren().add(sections.of(new Section.Rows(Words.say("sheet.search.places"), places)));
        if (!inquiry.decision().isEmpty())
            getChildren()
                    .add(
                            sections.of(
                                    new Section.Words(
                                            Words.say("sheet.search.decision"),
                                            inquiry.decision())));
    }

    /// Whether it says what helps.
    boolean helps() {
        return helps;
    }

    private static Row row(Stop stop) {
        return new Row(
                tint(stop.mark()), stop.toString().strip(), "", stop.about().map(Ref.OfKey::new));
    }

    private static Ink tint(Stop.Mark mark) {
        return switch (mark) {
            case NONE -> Ink.NONE;
            case MISS -> Ink.PIN;
            case BAD -> Ink.DOOM;
            case FOUND -> Ink.FRESH;
        };
    }

    private void help(List<Remedy> remedies) {
        if (remedies.isEmpty()) return;
        getChildren().add(Parts.heading(Words.say("sheet.search.help")));
        for (var i = 0; i < remedies.size(); i++) getChildren().add(card(remedies.get(i), i));
    }

    private VBox card(Remedy remedy, int index) {
        var button = new Button(Words.say("sheet.search.do"));
        button.setId("remedy-" + index);
        button.setAccessibleText(remedy.toString());
        button.setOnAction(_ -> deed.accept(remedy.calls()));
        var card = new VBox(Parts.words(remedy.sentence(), "remedy-sentence"));
        card.getStyleClass().add("remedy-card");
        remedy.lines().forEach(line -> card.getChildren().add(Parts.words(line, "remedy-line")));
        card.getChildren().add(button);
        return card;
    }

    /// The view of an inquiry, if there is one.
    static SearchView[] of(
            Optional<Inquiry> inquiry, SectionView sections, Consumer<List<Call>> deed) {
        return inquiry.stream()
                .map(found -> new SearchView(found, sections, deed))
                .toArray(SearchView[]::new);
    }
}
