/** How large will it become? The growth of reactions to one post, or of one story. */
@NullMarked
package firebreak.detect.forecast;

import org.jspecify.annotations.NullMarked;
