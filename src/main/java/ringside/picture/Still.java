package ringside.picture;

/// What a film shows at one instant, before anybody draws it: what stands where, and what is
/// pointed at.
public record Still(View view, Emphasis emphasis) {}
