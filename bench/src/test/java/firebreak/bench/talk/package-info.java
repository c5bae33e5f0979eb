/** What made-up talk must be like. */
@NullMarked
package firebreak.bench.talk;

import org.jspecify.annotations.NullMarked;
