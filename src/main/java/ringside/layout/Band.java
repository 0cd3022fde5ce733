package ringside.layout;

/// A tinted stretch of rows that belongs to one uid. A uid has as many bands as the process tree
/// returns to it; bands never overlap, and together with the label at its lower right a band is the
/// place of [ringside.graph.Ref.OfUser].
public record Band(int uid, Box box) {}
