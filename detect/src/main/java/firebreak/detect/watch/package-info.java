/** Decides which watches a post matches, and can say why. */
@NullMarked
package firebreak.detect.watch;

import org.jspecify.annotations.NullMarked;
