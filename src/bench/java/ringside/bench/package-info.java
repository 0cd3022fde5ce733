/// How fast the model is and what it weighs, beside the kernel that it models. No part of the
/// program and no test: `mvn -Pbench` runs it.
@NullMarked
package ringside.bench;

import org.jspecify.annotations.NullMarked;
