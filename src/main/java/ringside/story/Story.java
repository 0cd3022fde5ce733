package ringside.story;

import ringside.rule.Machine;
import ringside.state.Kernel;
import ringside.state.Semantics;

import java.util.List;

/// A scenario: the text as its author wrote it, the machine it begins with, and what happens.
public record Story(String source, Header header, Kernel start, List<Statement> statements) {
    public Story {
        statements = List.copyOf(statements);
    }

    /// The same story where another side is taken.
    public Story under(Semantics semantics) {
        return new Story(
                source,
                new Header(header.title(), semantics, header.more()),
                start.withSemantics(semantics),
                statements);
    }

    public String title() {
        return header.title();
    }

    /// The lines that are steps, questions left out.
    List<Statement.Act> steps() {
        return statements.stream()
                .filter(Statement.Act.class::isInstance)
                .map(Statement.Act.class::cast)
                .filter(act -> Question.of(act.prompt()).isEmpty())
                .toList();
    }

    /// Performs every step and judges every expectation. A step whose words mean nothing at its
    /// moment (a key that is gone) is a failure and is left out; the rest goes on.
    public Replayed replay(Machine machine) {
        return new Player(this, machine).play();
    }
}
