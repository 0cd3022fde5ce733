package ringside.story;

import org.pcollections.PSortedMap;

import ringside.state.Semantics;

/// The lines between the first `---` and the next: `title`, `semantics` (`linux` or `man-pages`)
/// and whatever else a lesson says about itself (`level`, `learn`).
public record Header(String title, Semantics semantics, PSortedMap<String, String> more) {}
