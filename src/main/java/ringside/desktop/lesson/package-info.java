/// Lessons beside the graph: what a story says, its questions, its tasks, and how far somebody
/// came.
@NullMarked
package ringside.desktop.lesson;

import org.jspecify.annotations.NullMarked;
