package ringside.desktop.action;

/// What an action has to offer in a situation: a form to fill in, or the news that there is nothing
/// to act upon.
public sealed interface Offer permits Form, Offer.Nothing {
    /// There is nothing to act upon; one sentence says what is missing and how to get it.
    record Nothing(String sentence) implements Offer {}
}
