package ringside.desktop.inspector;

import ringside.graph.Ref;
import ringside.picture.Ink;
import ringside.state.Perm;
import ringside.state.Subject;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One headed part of a sheet.
public sealed interface Section {
    /// The heading, as the panel prints it in small capitals; never empty.
    String heading();

    /// The permission matrix. `applies` are the rows that count for the acting task, `effective`
    /// the six bits it ends up with, `why` one sentence about possession.
    record Rights(String heading, Perm perm, Set<Subject> applies, int effective, String why)
            implements Section {}

    /// Names and values, one a line.
    record Facts(String heading, List<Fact> facts) implements Section {}

    /// Things that can be gone to, one a line.
    record Rows(String heading, List<Row> rows) implements Section {}

    /// What is used of what is allowed.
    record Gauges(String heading, List<Gauge> gauges) implements Section {}

    /// Plain sentences.
    record Words(String heading, List<String> sentences) implements Section {}

    record Fact(String name, String value) {}

    /// `target` is what a click on the row selects; `tint` the colour of its bullet, `note` what
    /// stands behind the text in a quieter voice.
    record Row(Ink tint, String text, String note, Optional<Ref> target) {}

    record Gauge(String name, int used, int limit) {
        /// From 0 to 1, also where the limit is 0.
        public double part() {
            return limit <= 0 ? 0 : Math.min(1, (double) used / limit);
        }
    }
}
