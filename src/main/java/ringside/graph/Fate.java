package ringside.graph;

/// What the last step did to a line of the tree.
public enum Fate {
    /// It is as it was.
    SAME,
    /// The thing did not exist before.
    NEW,
    /// The thing existed, and is held here now.
    ARRIVED,
    /// The thing itself is different.
    CHANGED,
    /// The thing exists, and is not held here any more.
    LEFT,
    /// The thing does not exist any more.
    GONE;

    /// Whether the line shows what was, until the next step.
    public boolean ghost() {
        return this == LEFT || this == GONE;
    }
}
