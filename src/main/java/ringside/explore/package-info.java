/// Random walks and exhaustive enumerations over the whole alphabet of calls: against the law, and
/// in lock step against a real kernel. What differs is shrunk to a story.
@NullMarked
package ringside.explore;

import org.jspecify.annotations.NullMarked;
