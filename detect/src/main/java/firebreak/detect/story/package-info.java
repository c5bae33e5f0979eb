/** Gathers mentions that are about the same thing into stories. */
@NullMarked
package firebreak.detect.story;

import org.jspecify.annotations.NullMarked;
