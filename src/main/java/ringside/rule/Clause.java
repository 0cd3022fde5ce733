package ringside.rule;

/// The words behind a rule, as [ringside.call.Rule] explains them.
record Clause(String gloss, String page, String kernel, String remedy) {}
