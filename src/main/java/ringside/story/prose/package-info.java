/// The prose between the blocks of a story, read once into a small document that a window, a page
/// or a slide can lay out without knowing Markdown.
@NullMarked
package ringside.story.prose;

import org.jspecify.annotations.NullMarked;
