/** Measures the whole way of listening: lines of the network in, signals out. */
@NullMarked
package firebreak.bench.listening;

import org.jspecify.annotations.NullMarked;
