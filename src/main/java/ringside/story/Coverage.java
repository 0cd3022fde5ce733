package ringside.story;

import ringside.call.Rule;
import ringside.rule.LookupRule;
import ringside.state.Divergence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which lessons and fixture stories reach each rule and each starred divergence: the table that
/// says whether anything of the model is shown nowhere. Computed from the stories that ship.
public record Coverage(List<Line> rules, List<Line> starred) {
    /// Rules that mirror a guard of the kernel which no sequence of calls can meet, and why.
    private static final Map<Rule, String> IMPOSSIBLE =
            Map.of(
                    LookupRule.NOT_INSTANTIATED,
                    "A key without a payload is under construction, so whoever looks it up waits"
                            + " for it before this is asked.");

    /// A rule (`family` as on the sheet) or a divergence, and what reaches it; `why` says why
    /// nothing can.
    public record Line(String family, String id, List<Volume> shownBy, Optional<String> why) {
        public Line {
            shownBy = List.copyOf(shownBy);
        }

        /// Whether nothing reaches it although something could.
        public boolean unreached() {
            return shownBy.isEmpty() && why.isEmpty();
        }

        /// Whether a story of one shelf reaches it.
        public boolean reachedBy(Shelf shelf) {
            return shownBy.stream().anyMatch(volume -> volume.shelf() == shelf);
        }
    }

    /// The table of what a sheet shows. Where there are differences on it, every story is asked for
    /// those that it runs into, which takes some seconds.
    public static Coverage of(Sheet sheet) {
        var stars = sheet.rows().stream().map(Sheet.Row::divergence).filter(Divergence::starred);
        return new Coverage(
                sheet.rules().stream().map(Coverage::rule).toList(), starred(stars.toList()));
    }

    private static Line rule(Sheet.Clause clause) {
        var why = Optional.ofNullable(IMPOSSIBLE.get(clause.rule()));
        return new Line(clause.family(), clause.rule().name(), clause.shownBy(), why);
    }

    private static List<Line> starred(List<Divergence> rows) {
        if (rows.isEmpty()) return List.of();
        var told =
                Volume.all().stream()
                        .filter(volume -> volume.shelf() != Shelf.DIVERGENCE)
                        .collect(Collectors.toMap(volume -> volume, Coverage::differing));
        return rows.stream().map(row -> starred(row, told)).toList();
    }

    private static Set<Divergence> differing(Volume volume) {
        return volume.story().map(Differing::of).orElse(Set.of());
    }

    /// The stories in which a row shows; its own does if the model can answer either way.
    private static Line starred(Divergence row, Map<Volume, Set<Divergence>> told) {
        var shown =
                Volume.all().stream()
                        .filter(volume -> told.getOrDefault(volume, own(volume)).contains(row))
                        .toList();
        return new Line("Starred differences", row.id(), shown, Optional.empty());
    }

    private static Set<Divergence> own(Volume volume) {
        return Divergence.of(volume.name())
                .filter(Divergence::computed)
                .map(Set::of)
                .orElse(Set.of());
    }

    /// What nothing reaches although something could.
    public List<Line> unreached() {
        return Stream.concat(rules.stream(), starred.stream()).filter(Line::unreached).toList();
    }
}
