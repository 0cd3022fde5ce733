package ringside.rule;

import ringside.call.Rule;

/// A rule whose words are one [Clause], which is how every enum of this room keeps them.
interface Worded extends Rule {
    Clause clause();

    @Override
    default String gloss() {
        return clause().gloss();
    }

    @Override
    default String page() {
        return clause().page();
    }

    @Override
    default String kernel() {
        return clause().kernel();
    }

    @Override
    default String remedy() {
        return clause().remedy();
    }
}
