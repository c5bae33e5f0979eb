/** Writes made-up talk of any length, the same for the same seed. */
@NullMarked
package firebreak.bench.talk;

import org.jspecify.annotations.NullMarked;
