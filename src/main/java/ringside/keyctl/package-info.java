/// keyctl(1) as people type it: words become calls, replies become the text that keyctl prints.
///
/// One word of keyctl(1) is one [ringside.call.Call] here, made by the task itself. The real
/// program is a child of the shell, so there `@t` and `@p` name rings of the child; in a story they
/// name rings of the task before the prompt.
@NullMarked
package ringside.keyctl;

import org.jspecify.annotations.NullMarked;
