/// A story as pictures: what each of its steps looks like, and the documents that are made of one
/// step or of all. Command line and window both leaf through it; neither draws by itself.
@NullMarked
package ringside.album;

import org.jspecify.annotations.NullMarked;
