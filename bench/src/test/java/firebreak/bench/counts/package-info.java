@NullMarked
package firebreak.bench.counts;

import org.jspecify.annotations.NullMarked;
