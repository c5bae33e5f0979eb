@NullMarked
package firebreak.bench.forecast;

import org.jspecify.annotations.NullMarked;
