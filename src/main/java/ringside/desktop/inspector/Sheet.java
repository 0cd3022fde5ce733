package ringside.desktop.inspector;

import ringside.graph.Ref;
import ringside.picture.Ink;

import java.util.List;
import java.util.Optional;

/// Everything the panel says about one thing, as data: what is on the panel can be asserted, copied
/// and read aloud without a control.
///
/// `chip` is the kind in words, `tint` its colour, `numbers` the line of serial, decimal and owner.
public record Sheet(
        Optional<Ref> about,
        String title,
        String chip,
        Ink tint,
        String numbers,
        List<Section> sections) {
    public Sheet {
        sections = List.copyOf(sections);
    }

    /// The section of that kind whose heading begins so.
    public <S extends Section> Optional<S> section(Class<S> kind, String heading) {
        return sections.stream()
                .filter(section -> section.heading().startsWith(heading))
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
