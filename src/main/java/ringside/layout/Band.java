package ringside.layout;

/// A tinted stretch of rows that belongs to one uid. A uid has as many bands as the process tree
/// returns to it; bands never overlap, and together with the label at its lower right a band is the
/// place of [ringside.graph.Ref.OfUser].
public record Band(int uid, Box box) {
    /// The same band, at least as far down as a height.
    Band reaching(double floor) {
        var high = Math.max(box.height(), floor - box.y());
        return new Band(uid, new Box(box.x(), box.y(), box.width(), high));
    }
}
