/** Measures what a reading by the guard costs, also for texts made to slow it. */
@NullMarked
package firebreak.bench.guard;

import org.jspecify.annotations.NullMarked;
