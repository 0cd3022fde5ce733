/// Why a key was found or was not: the walk of the search ring by ring, how its errno was chosen,
/// and what would help. Every answer is the model's own, and every remedy was tried on it.
@NullMarked
package ringside.inquiry;

import org.jspecify.annotations.NullMarked;
