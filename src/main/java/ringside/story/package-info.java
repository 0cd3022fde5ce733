/// The text of a scenario: lines, stories, and the timeline they make.
@NullMarked
package ringside.story;

import org.jspecify.annotations.NullMarked;
