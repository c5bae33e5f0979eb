/** Counts over sliding time, and learns what is usual. */
@NullMarked
package firebreak.detect.count;

import org.jspecify.annotations.NullMarked;
