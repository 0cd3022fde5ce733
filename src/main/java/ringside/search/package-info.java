/// Search over everything that a graph shows: what a person types, read into a question, and the
/// things that answer it. Graph and outline ask the same questions.
@NullMarked
package ringside.search;

import org.jspecify.annotations.NullMarked;
