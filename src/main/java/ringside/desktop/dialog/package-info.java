/// The forms of actions on screen: one editor for each kind of question, judged while one types,
/// with the step that will follow shown below.
@NullMarked
package ringside.desktop.dialog;

import org.jspecify.annotations.NullMarked;
