/// The alphabet of the model: what a task can ask ([ringside.call.Call]), what it is answered
/// ([ringside.call.Reply]) and what changed ([ringside.call.Event]).
@NullMarked
package ringside.call;

import org.jspecify.annotations.NullMarked;
