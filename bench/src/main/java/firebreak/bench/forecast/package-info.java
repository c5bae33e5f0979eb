/** Learns the forecast from recorded cascades, and measures it on those it has not seen. */
@NullMarked
package firebreak.bench.forecast;

import org.jspecify.annotations.NullMarked;
