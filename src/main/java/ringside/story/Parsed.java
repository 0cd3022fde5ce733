package ringside.story;

import java.util.List;

/// What reading a story comes to: the story, or every problem that it has.
public sealed interface Parsed {
    record Whole(Story story) implements Parsed {}

    record Broken(List<Problem> problems) implements Parsed {
        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
