/** Tells a channel that has fallen silent from one where nothing happens. */
@NullMarked
package firebreak.detect.silence;

import org.jspecify.annotations.NullMarked;
