package ringside.story;

import java.util.List;

/// A question to the reader, to be answered before the next step is shown. Law: at least two
/// choices, one of which is right.
public record Ask(String question, List<Choice> choices) {
    public Ask {
        choices = List.copyOf(choices);
        if (choices.size() < 2 || choices.stream().filter(Choice::right).count() != 1)
            throw new IllegalArgumentException(
                    "a question has two choices or more, one of them right");
    }

    /// The lines that ask it, as a story writes them.
    public List<String> lines() {
        var lines = new java.util.ArrayList<>(List.of("ask " + question));
        choices.forEach(choice -> lines.add(choice.line()));
        return lines;
    }
}
