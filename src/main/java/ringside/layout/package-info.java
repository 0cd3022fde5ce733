/// Where everything stands: places in lanes, computed from a topology and yesterday's places.
@NullMarked
package ringside.layout;

import org.jspecify.annotations.NullMarked;
