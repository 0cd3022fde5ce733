/// A moment in the notations of other programs: JSON, DOT, GraphML and Mermaid. Each says the same
/// of the same things, by [ringside.picture.notation.Chart].
@NullMarked
package ringside.picture.notation;

import org.jspecify.annotations.NullMarked;
