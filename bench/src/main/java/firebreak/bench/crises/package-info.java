/** Who notices a recorded crisis first, and who cries wolf: Firebreak beside published rules. */
@NullMarked
package firebreak.bench.crises;

import org.jspecify.annotations.NullMarked;
